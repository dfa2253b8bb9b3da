package cn.tongxin.security.rate;

import jakarta.inject.Inject;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import cn.tongxin.testing.Caller;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;

import static org.assertj.core.api.Assertions.assertThat;

/** Who tries tokens is not heard for ever, and those beside him at the same address are. */
@QuarkusTest
class RefusedTest {
    private static final int FEW = 3;

    @Inject
    Refused refused;

    @BeforeEach
    void fewAreGranted() {
        refused.grant(FEW);
    }

    @AfterEach
    void asItWas() {
        refused.start();
    }

    private static Response asked(String token) {
        return RestAssured.given().basePath("/api/v1").auth().oauth2(token).get("/organizations?limit=1");
    }

    @Test
    void triedTokensAreCountedByAddressAndAcceptedOnesGoOn() {
        String known = Caller.COMMITTEE.token();
        assertThat(asked(known).statusCode()).isEqualTo(200);
        for (int i = 0; i < FEW; i++) {
            assertThat(asked("tried" + i).statusCode()).isEqualTo(401);
        }
        Response last = asked("tried once more");
        assertThat(last.statusCode()).isEqualTo(429);
        assertThat(last.header("Retry-After")).matches("[1-9][0-9]*");
        assertThat(last.path("type").toString()).isEqualTo("urn:tongxin:problem:too-many-requests");
        assertThat(asked(known).statusCode()).isEqualTo(200);
        asItWas();
        assertThat(asked("tried again later").statusCode()).isEqualTo(401);
    }

    /** Over the same ways in: what a role may not is a try, too. */
    @Test
    void whatARoleMayNotIsCountedToo() {
        for (int i = 0; i < FEW; i++) {
            Caller.SECURITY.call().get("/volunteer-records").then().statusCode(403);
        }
        Caller.SECURITY.call().get("/volunteer-records").then().statusCode(429);
    }
}
