package cn.tongxin.organization;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import cn.tongxin.testing.Caller;
import cn.tongxin.testing.City;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

/** What an organization was stays what it was: names, memberships and figures of earlier days. */
@QuarkusTest
class LineageTest {
    private City city;

    @BeforeEach
    void city() {
        city = new City();
    }

    private ValidatableResponse verb(UUID organization, String verb, Map<String, ?> body) {
        return City.verb(Caller.COMMITTEE, "/organizations/" + organization, verb, body);
    }

    private String nameInFigures(String to) {
        return Caller.COMMITTEE
                .call()
                .get("/figures?metrics=volunteer_minutes&groupBy=organization&programme=" + city.programme
                        + "&from=2024-01-01&to=" + to + "&organization=" + city.member)
                .jsonPath()
                .getString("figures[0].groupName");
    }

    @Test
    void figuresOfEarlierDaysKeepTheFormerName() {
        City.approved(city.memberStaff(), "/volunteer-records", City.service(city.member));
        String former = nameInFigures("2024-12-31");
        String name = "新名 " + UUID.randomUUID();
        verb(city.member, "rename", Map.of("name", name, "from", "2024-10-01"))
                .statusCode(200)
                .body("shortName", equalTo(name))
                .body("formerNames.name", contains(former))
                .body("formerNames.to", contains("2024-09-30"));
        assertThat(nameInFigures("2024-09-30")).isEqualTo(former);
        assertThat(nameInFigures("2024-10-01")).isEqualTo(name);
        String again = "又名 " + UUID.randomUUID();
        verb(city.member, "rename", Map.of("name", again, "from", "2024-10-01")).statusCode(422);
        verb(city.member, "rename", Map.of("name", again, "from", "2024-10-02")).statusCode(200);
        assertThat(nameInFigures("2024-09-30")).isEqualTo(former);
        assertThat(nameInFigures("2024-10-01")).isEqualTo(name);
        assertThat(nameInFigures("2024-10-02")).isEqualTo(again);
        verb(city.member, "rename", Map.of("name", "明天", "from", "2199-01-01")).statusCode(422);
    }

    /** Its records stay, and count as before; from the next day on it enters nothing. */
    @Test
    void aClosedUnitKeepsItsFiguresAndEntersNothingMore() {
        City.approved(city.memberStaff(), "/volunteer-records", City.service(city.member));
        String figures = "/figures?metrics=volunteer_minutes&from=2024-01-01&to=2024-12-31&alliance=" + city.alliance;
        long before = Caller.COMMITTEE.call().get(figures).jsonPath().getLong("figures[0].value");
        verb(city.member, "close", Map.of("lastDay", City.DAY)).statusCode(200).body("activeTo", equalTo(City.DAY));
        assertThat(Caller.COMMITTEE.call().get(figures).jsonPath().getLong("figures[0].value"))
                .isEqualTo(before)
                .isEqualTo(450);
        verb(city.member, "close", Map.of("lastDay", "2024-12-31")).statusCode(409);

        City.created(city.memberStaff(), "/volunteer-records", City.service(city.member));
        for (String path : List.of("/volunteer-records", "/consumption-records", "/activities")) {
            Map<String, Object> late = switch (path) {
                case "/volunteer-records" -> City.with(City.service(city.member), "servedOn", "2024-05-07");
                case "/consumption-records" -> City.with(City.purchase(city.member), "paidOn", "2024-05-07");
                default ->
                    City.with(
                            City.with(City.activity(city.member), "startsAt", "2024-05-07T09:00:00+08:00"),
                            "endsAt",
                            "2024-05-07T10:00:00+08:00");
            };
            Caller.COMMITTEE
                    .call()
                    .body(late)
                    .post(path)
                    .then()
                    .statusCode(422)
                    .body("errors.code", contains("not-active"));
        }
        assertThat(City.members(city.alliance, City.DAY).<String>getList("items.organizationId"))
                .contains(city.member.toString());
        assertThat(City.members(city.alliance, "2024-05-07").<String>getList("items.organizationId"))
                .doesNotContain(city.member.toString());
        City.join(city.alliance, city.member, "MEMBER", "2024-06-01", null)
                .then()
                .statusCode(422);
        String existing = "/organizations?limit=200&kind=GOVERNMENT_DEPARTMENT&on=";
        String name = Caller.COMMITTEE
                .call()
                .get("/organizations/" + city.member)
                .jsonPath()
                .getString("name");
        Caller.COMMITTEE
                .call()
                .queryParam("q", name)
                .get(existing + City.DAY)
                .then()
                .body("items.id", hasItem(city.member.toString()));
        Caller.COMMITTEE
                .call()
                .queryParam("q", name)
                .get(existing + "2024-05-07")
                .then()
                .body("items", empty());
    }

    /** Who carries on sees and finishes what was left; the others do not. */
    @Test
    void theSuccessorFinishesWhatWasLeft() {
        UUID draft = City.id(City.created(city.memberStaff(), "/volunteer-records", City.service(city.member)));
        city.outsiderStaff().call().get("/volunteer-records/" + draft).then().statusCode(404);
        verb(city.member, "merge", Map.of("successorId", city.member, "lastDay", "2024-06-30"))
                .statusCode(422);
        verb(city.member, "merge", Map.of("successorId", city.outsider, "lastDay", "2024-06-30"))
                .statusCode(200)
                .body("successorId", equalTo(city.outsider.toString()));
        City.verb(city.outsiderStaff(), "/volunteer-records/" + draft, "submit", Map.of())
                .statusCode(200);
        Caller.staffOf(city.second)
                .call()
                .get("/volunteer-records/" + draft)
                .then()
                .statusCode(404);
        Caller.COMMITTEE
                .call()
                .get("/volunteer-records?organization=" + city.outsider)
                .then()
                .body("items.id", not(hasItem(draft.toString())));
        verb(city.second, "merge", Map.of("successorId", city.member, "lastDay", "2024-07-31"))
                .statusCode(422);
    }

    /** What is announced for later opens nothing yet. */
    @Test
    void aMergeToComeOpensNothingYet() {
        UUID draft = City.id(City.created(city.memberStaff(), "/volunteer-records", City.service(city.member)));
        verb(city.member, "merge", Map.of("successorId", city.outsider, "lastDay", "2199-12-30"))
                .statusCode(200);
        city.outsiderStaff().call().get("/volunteer-records/" + draft).then().statusCode(404);
        city.memberStaff().call().get("/volunteer-records/" + draft).then().statusCode(200);
    }

    @Test
    void closingIsAVerbAndCanBeTakenBack() {
        City.patch("/organizations/" + city.member, Map.of("activeTo", "2024-06-30"))
                .statusCode(422)
                .body("errors[0].code", equalTo("by-verb"));
        verb(city.member, "reopen", Map.of()).statusCode(409);
        verb(city.member, "close", Map.of("lastDay", "2024-06-30")).statusCode(200);
        verb(city.member, "reopen", Map.of()).statusCode(200).body("activeTo", nullValue());
    }

    @Test
    void aNameThatIsTakenIsNotGivenTwiceNorAParentMergedIntoItsChild() {
        String taken = Caller.COMMITTEE
                .call()
                .get("/organizations/" + city.second)
                .jsonPath()
                .getString("name");
        verb(city.member, "rename", Map.of("name", taken, "from", "2024-06-01"))
                .statusCode(409)
                .body("detail", equalTo("名称或代码已被使用。"));
        City.patch("/organizations/" + city.second, Map.of("parentId", city.member))
                .statusCode(200);
        verb(city.member, "merge", Map.of("successorId", city.second, "lastDay", "2024-06-30"))
                .statusCode(422);
    }

    /** Two at once: neither a circle of successors nor one of parents. */
    @Test
    void noCircleComesOfTwoAtOnce() throws Exception {
        for (int i = 0; i < 5; i++) {
            UUID one = City.organization("TOWNSHIP");
            UUID other = City.organization("TOWNSHIP");
            assertThat(both(() -> parent(one, other), () -> parent(other, one))).containsExactlyInAnyOrder(200, 422);
            UUID third = City.organization("TOWNSHIP");
            UUID fourth = City.organization("TOWNSHIP");
            assertThat(both(() -> merged(third, fourth), () -> merged(fourth, third)))
                    .containsOnlyOnce(200);
        }
    }

    private static List<Integer> both(Callable<Integer> one, Callable<Integer> other) throws Exception {
        try (ExecutorService pool = Executors.newFixedThreadPool(2)) {
            return pool.invokeAll(List.of(one, other)).stream()
                    .map(Future::resultNow)
                    .toList();
        }
    }

    private static int parent(UUID organization, UUID parent) {
        return Caller.COMMITTEE
                .call()
                .header("If-Match", "\"0\"")
                .contentType("application/merge-patch+json")
                .body(Map.of("parentId", parent))
                .patch("/organizations/" + organization)
                .statusCode();
    }

    private static int merged(UUID organization, UUID successor) {
        return Caller.COMMITTEE
                .call()
                .header("If-Match", "\"0\"")
                .body(Map.of("successorId", successor, "lastDay", "2024-06-30"))
                .post("/organizations/" + organization + "/merge")
                .statusCode();
    }
}
