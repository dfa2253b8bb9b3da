package cn.tongxin.security.rate;

import java.util.UUID;

import jakarta.inject.Inject;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import cn.tongxin.testing.Caller;
import cn.tongxin.testing.City;

import io.quarkus.test.junit.QuarkusTest;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

/** What the limit looks like from outside. */
@QuarkusTest
class RateLimitsTest {
    private static final int FEW = 3;

    @Inject
    RateLimits limits;

    private Caller caller = Caller.COMMITTEE;

    @BeforeEach
    void fewAreGranted() {
        UUID organization = City.organization("VILLAGE");
        caller = Caller.agencyOf(organization);
        limits.grant(FEW);
    }

    @AfterEach
    void asItWas() {
        limits.start();
    }

    @Test
    void everyAnswerSaysWhatIsLeftAndOneTooManyIsToldWhenToComeAgain() {
        for (int left = FEW - 1; left >= 0; left--) {
            caller.call()
                    .get("/volunteer-records")
                    .then()
                    .statusCode(200)
                    .header("RateLimit-Policy", "\"requests\";q=3;w=60")
                    .header("RateLimit", matchesPattern("\"requests\";r=" + left + ";t=[1-9][0-9]*"))
                    .header("Retry-After", nullValue());
        }
        caller.call()
                .get("/volunteer-records")
                .then()
                .statusCode(429)
                .contentType("application/problem+json")
                .header("RateLimit-Policy", "\"requests\";q=3;w=60")
                .header("RateLimit", matchesPattern("\"requests\";r=0;t=[1-9][0-9]*"))
                .header("Retry-After", matchesPattern("[1-9][0-9]*"))
                .body("type", equalTo("urn:tongxin:problem:too-many-requests"))
                .body("status", is(429))
                .body("detail", not(nullValue()));
    }

    @Test
    void aRefusalCountsTooAndSaysWhatIsLeft() {
        caller.call()
                .get("/volunteer-records/" + UUID.randomUUID())
                .then()
                .statusCode(404)
                .header("RateLimit", matchesPattern("\"requests\";r=2;t=[1-9][0-9]*"));
    }

    @Test
    void othersAreServedAllTheSame() {
        for (int i = 0; i <= FEW; i++) {
            caller.call().get("/volunteer-records");
        }
        Caller.SECURITY.call().get("/me").then().statusCode(200);
    }
}
