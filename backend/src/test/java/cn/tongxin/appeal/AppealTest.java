package cn.tongxin.appeal;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import cn.tongxin.testing.Caller;
import cn.tongxin.testing.City;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;

@QuarkusTest
class AppealTest {
    private static final String PATH = "/appeals";
    private City city;
    private Caller villagers;
    private Response appeal;

    @BeforeEach
    void raised() {
        city = new City();
        villagers = Caller.staffOf(city.village);
        appeal = City.created(villagers, PATH, City.appeal(city.village));
    }

    private void assignedAndResolved() {
        City.verb(Caller.COMMITTEE, PATH, appeal, "assign", Map.of("handlerId", city.member))
                .statusCode(200);
        City.verb(city.memberStaff(), PATH, appeal, "resolve", Map.of("result", "已换新灯"))
                .statusCode(200);
    }

    @Test
    void fromRegisteringToClearing() {
        appeal.then().body("number", startsWith("2024-")).body("status", equalTo("REGISTERED"));
        assignedAndResolved();
        City.verb(villagers, PATH, appeal, "confirm", Map.of("rating", "SATISFIED"))
                .statusCode(200);
        City.verb(Caller.COMMITTEE, PATH, appeal, "clear", Map.of("clearedOn", "2024-05-20"))
                .statusCode(200)
                .body("status", equalTo("CLEARED"))
                .body("clearedOn", equalTo("2024-05-20"))
                .body("handlers[0].organizationId", equalTo(city.member.toString()))
                .body("handlers[0].responsible", equalTo(true));
    }

    /** never by the handler. */
    @Test
    void theHandlerNeverClears() {
        Caller committeeOfHandler =
                new Caller("committee of " + city.member, java.util.Set.of("committee"), "", city.member);
        assignedAndResolved();
        City.verb(villagers, PATH, appeal, "confirm", Map.of("rating", "SATISFIED"))
                .statusCode(200);
        City.verb(city.memberStaff(), PATH, appeal, "clear", Map.of()).statusCode(403);
        City.verb(committeeOfHandler, PATH, appeal, "clear", Map.of())
                .statusCode(422)
                .body("rule", equalTo("R-15"));
    }

    /** not before the caller confirmed. */
    @Test
    void nothingIsClearedUnconfirmed() {
        assignedAndResolved();
        City.verb(Caller.COMMITTEE, PATH, appeal, "clear", Map.of()).statusCode(409);
    }

    /** only the caller confirms, and dissatisfied reopens once under the same number. */
    @Test
    void onlyTheCallerConfirmsAndReopensOnce() {
        assignedAndResolved();
        City.verb(city.memberStaff(), PATH, appeal, "confirm", Map.of("rating", "SATISFIED"))
                .statusCode(403);
        City.verb(Caller.COMMITTEE, PATH, appeal, "confirm", Map.of("rating", "SATISFIED"))
                .statusCode(403);
        City.verb(villagers, PATH, appeal, "confirm", Map.of("rating", "DISSATISFIED"))
                .statusCode(200)
                .body("status", equalTo("ASSIGNED"))
                .body("reopened", equalTo(true))
                .body("number", equalTo(appeal.jsonPath().getString("number")));
        City.verb(city.memberStaff(), PATH, appeal, "resolve", Map.of("result", "再换"))
                .statusCode(200);
        City.verb(villagers, PATH, appeal, "confirm", Map.of("rating", "DISSATISFIED"))
                .statusCode(200)
                .body("status", equalTo("CONFIRMED"));
    }

    /** nobody rates himself. */
    @Test
    void whoRaisedItDoesNotHandleIt() {
        City.verb(Caller.COMMITTEE, PATH, appeal, "assign", Map.of("handlerId", city.village))
                .statusCode(422)
                .body("errors[0].code", equalTo("handler-is-caller"));
    }

    @Test
    void othersDoNotSeeIt() {
        String path = PATH + "/" + City.id(appeal);
        city.memberStaff().call().get(path).then().statusCode(404);
        City.verb(Caller.COMMITTEE, PATH, appeal, "assign", Map.of("handlerId", city.member))
                .statusCode(200);
        city.memberStaff().call().get(path).then().statusCode(200);
        city.leadStaff().call().get(path).then().statusCode(200);
        city.outsiderStaff().call().get(path).then().statusCode(404);
    }

    /** no number twice, whoever registers at the same moment. */
    @Test
    void noNumberIsGivenTwice() throws Exception {
        Callable<String> raise = () -> City.created(villagers, PATH, City.appeal(city.village))
                .jsonPath()
                .getString("number");
        try (ExecutorService pool = Executors.newFixedThreadPool(8)) {
            List<String> numbers = pool.invokeAll(Collections.nCopies(24, raise)).stream()
                    .map(Future::resultNow)
                    .toList();
            assertThat(numbers).doesNotHaveDuplicates().hasSize(24);
        }
    }

    @Test
    void aPushIsSafeToRepeatAndWhatIsRegisteredStays() {
        Caller agency = Caller.agencyOf(city.village);
        Map<String, Object> body = City.appeal(city.village);
        agency.call().body(body).put(PATH + "/external/12345-1").then().statusCode(201);
        agency.call().body(body).put(PATH + "/external/12345-1").then().statusCode(200);
        body.put("title", "另一件事");
        agency.call().body(body).put(PATH + "/external/12345-1").then().statusCode(409);
    }

    /** The handler was in the alliance when it was registered, or when it was cleared: the lead reads it either way. */
    @Test
    void whatAListShowsCanBeOpened() {
        assignedAndResolved();
        City.verb(villagers, PATH, appeal, "confirm", Map.of("rating", "SATISFIED"))
                .statusCode(200);
        City.verb(Caller.COMMITTEE, PATH, appeal, "clear", Map.of("clearedOn", "2024-07-02"))
                .statusCode(200);
        Caller later = Caller.staffOf(City.organization("PARTY_DEPARTMENT"));
        java.util.UUID other = city.alliance("另一联盟");
        City.join(other, java.util.Objects.requireNonNull(later.organization()), "LEAD", City.FROM, null);
        String members = "/alliances/" + city.alliance + "/members";
        var member = Caller.COMMITTEE
                .call()
                .get(members + "?organization=" + city.member)
                .jsonPath();
        Caller.COMMITTEE
                .call()
                .contentType("application/merge-patch+json")
                .header("If-Match", '"' + member.getString("items[0].etag") + '"')
                .body(Map.of("to", "2024-06-30"))
                .patch(members + "/" + member.getString("items[0].id"))
                .then()
                .statusCode(200);
        City.join(other, city.member, "MEMBER", "2024-07-01", null).then().statusCode(201);
        for (Caller lead : List.of(city.leadStaff(), later)) {
            lead.call().get(PATH + "/" + City.id(appeal)).then().statusCode(200);
        }
        later.call().get(PATH + "?day=CLEARED&withTotal=true").then().body("total", equalTo(1));
        city.leadStaff()
                .call()
                .get(PATH + "?day=CLEARED&involvement=HANDLER&withTotal=true")
                .then()
                .body("total", equalTo(0));
    }
}
