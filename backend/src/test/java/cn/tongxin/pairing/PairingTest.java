package cn.tongxin.pairing;

import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import cn.tongxin.testing.Caller;
import cn.tongxin.testing.City;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;

import static org.hamcrest.Matchers.equalTo;

@QuarkusTest
class PairingTest {
    private static final String PATH = "/pairings";
    private City city;

    @BeforeEach
    void city() {
        city = new City();
    }

    private Map<String, Object> pairing(UUID supporter) {
        return City.body(
                "kind",
                "村结对",
                "programmeId",
                city.programme,
                "supporterId",
                supporter,
                "beneficiaryId",
                city.village,
                "from",
                City.FROM,
                "to",
                "2024-12-31");
    }

    /** it counts from the day it holds, once the other side has confirmed. */
    @Test
    void aPairingHoldsOnceTheOtherSideConfirmed() {
        Response pairing = City.created(city.memberStaff(), PATH, pairing(city.member));
        Caller.AUDITOR
                .call()
                .get(PATH + "?active=true&withTotal=true&organization=" + city.member)
                .then()
                .body("total", equalTo(0));
        City.verb(city.memberStaff(), PATH, pairing, "confirm", Map.of()).statusCode(403);
        City.verb(Caller.staffOf(city.village), PATH, pairing, "confirm", Map.of())
                .statusCode(200)
                .body("status", equalTo("ACTIVE"));
        Caller.AUDITOR
                .call()
                .get(PATH + "?active=true&asOf=2023-12-31&withTotal=true&organization=" + city.member)
                .then()
                .body("total", equalTo(0));
        Caller.AUDITOR
                .call()
                .get(PATH + "?active=true&asOf=2024-01-01&withTotal=true&organization=" + city.member)
                .then()
                .body("total", equalTo(1));
        City.verb(Caller.COMMITTEE, PATH, pairing, "end", Map.of("to", "2025-01-01", "reason", "延长"))
                .statusCode(422)
                .body("errors[0].field", equalTo("to"));
        City.verb(Caller.COMMITTEE, PATH, pairing, "end", Map.of("to", "2024-06-30", "reason", "期满"))
                .statusCode(200);
        Caller.AUDITOR
                .call()
                .get(PATH + "?active=true&asOf=2024-06-30&withTotal=true&organization=" + city.member)
                .then()
                .body("total", equalTo(1));
        Caller.AUDITOR
                .call()
                .get(PATH + "?active=true&asOf=2024-07-01&withTotal=true&organization=" + city.member)
                .then()
                .body("total", equalTo(0));
    }

    @Test
    void anAllianceSupportsAndItsUnitsSeeIt() {
        Response pairing = City.created(city.leadStaff(), PATH, pairing(city.alliance));
        pairing.then().body("supporterType", equalTo("ALLIANCE"));
        String path = PATH + "/" + City.id(pairing);
        city.memberStaff().call().get(path).then().statusCode(200);
        city.outsiderStaff().call().get(path).then().statusCode(404);
        city.memberStaff().call().body(pairing(city.alliance)).post(PATH).then().statusCode(422);
    }

    @Test
    void nobodyProposesForAnother() {
        city.memberStaff()
                .call()
                .body(pairing(city.outsider))
                .post(PATH)
                .then()
                .statusCode(422)
                .body("errors[0].field", equalTo("supporterId"));
    }

    @Test
    void theSameProposalAgainIsAConflict() {
        City.created(city.memberStaff(), PATH, pairing(city.member));
        city.memberStaff().call().body(pairing(city.member)).post(PATH).then().statusCode(409);
    }
}
