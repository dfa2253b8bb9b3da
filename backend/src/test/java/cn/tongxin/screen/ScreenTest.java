package cn.tongxin.screen;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

import org.junit.jupiter.api.Test;

import cn.tongxin.testing.Caller;
import cn.tongxin.testing.City;
import cn.tongxin.testing.KeycloakStandIn;
import cn.tongxin.users.Accounts;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;

/** Who holds the key of a screen sees what its keeper may see, for as long as it holds. */
@QuarkusTest
class ScreenTest {
    private static final String NAME = "大厅 " + UUID.randomUUID();

    @Inject
    EntityManager database;

    @Inject
    Forgetting forgetting;

    private static Response make(Caller keeper) {
        return City.created(keeper, "/screens", City.body("name", NAME, "days", 7));
    }

    private static String key(Response made) {
        return made.path("screenKey");
    }

    /** Nobody is signed in. */
    private static ValidatableResponse shown(String key) {
        return RestAssured.given()
                .basePath("/api/v1")
                .header("X-Screen-Key", key)
                .get("/screens/shown")
                .then();
    }

    /** Five times ninety minutes of service, approved. */
    private static void serve(UUID organization) {
        City.approved(Caller.staffOf(organization), "/volunteer-records", City.service(organization));
    }

    private void expire(Response made, String when) {
        QuarkusTransaction.requiringNew()
                .run(() -> database.createNativeQuery(
                                "update screen set expires_at = " + when + " where id = unhex(:id)")
                        .setParameter("id", made.path("id").toString().replace("-", ""))
                        .executeUpdate());
    }

    @Test
    void showsTheFiguresOfItsKeeperWithoutRecordsAndPersons() {
        City city = new City();
        serve(city.member);
        String text = shown(key(make(Caller.COMMITTEE)))
                .statusCode(200)
                .body("name", equalTo(NAME))
                .body("countedAt", notNullValue())
                .body("whole.metric", hasItem("volunteer_minutes"))
                .body("whole", everyItem(not(hasKey("recordsUrl"))))
                .body("months.group", hasItem("2024-05"))
                .extract()
                .asString();
        assertThat(text).doesNotContain("/api/v1/").doesNotContain(city.member.toString());
    }

    @Test
    void anAlliancesLeadShowsHisOwnAllianceOnly() {
        City here = new City();
        City there = new City();
        serve(here.member);
        serve(there.member);
        int own = here.leadStaff()
                .call()
                .get("/figures?metrics=volunteer_minutes&from=2024-01-01&to=2024-12-31")
                .path("figures[0].value");
        shown(key(make(here.leadStaff())))
                .statusCode(200)
                .body("whole.find { it.metric == 'volunteer_minutes' }.value", equalTo(own));
        assertThat(own).isEqualTo(450);
    }

    @Test
    void theKeyIsTakenFromNobodyButItsMaker() {
        Response made = make(Caller.COMMITTEE);
        assertThat(Caller.COMMITTEE.call().get("/screens?limit=200").asString())
                .contains(NAME)
                .doesNotContain(key(made));
        String kept =
                (String) database.createNativeQuery("select key_digest from screen where id = unhex(:id)", String.class)
                        .setParameter("id", made.path("id").toString().replace("-", ""))
                        .getSingleResult();
        assertThat(kept).hasSize(64).isNotEqualTo(key(made));
        shown(kept).statusCode(404);
    }

    @Test
    void noneOtherThanARealKeyShowsAnything() {
        for (String wrong : List.of("", "x", "null", "' or 1=1 --", "a".repeat(4000))) {
            shown(wrong).statusCode(404).contentType("application/problem+json");
        }
        RestAssured.given().basePath("/api/v1").get("/screens/shown").then().statusCode(404);
    }

    @Test
    void isDeadOnceItIsTakenDown() {
        Response made = make(Caller.COMMITTEE);
        shown(key(made)).statusCode(200);
        String etag = made.path("etag");
        Caller.COMMITTEE
                .call()
                .header("If-Match", '"' + etag + '"')
                .delete("/screens/" + City.id(made))
                .then()
                .statusCode(204);
        shown(key(made)).statusCode(404);
    }

    @Test
    void isDeadOnceItHasExpired() {
        Response made = make(Caller.COMMITTEE);
        expire(made, "utc_timestamp(3)");
        shown(key(made)).statusCode(404);
    }

    @Test
    void isDeadOnceItsKeeperMayNoLongerDoWhatHeMightThen() {
        City city = new City();
        Caller lead = city.leadStaff();
        String key = key(make(lead));
        shown(key).statusCode(200);
        Accounts.disable(Accounts.of(lead));
        shown(key).statusCode(404);
    }

    /** What somebody else has set up in his name must not wait for his rights to come back. */
    @Test
    void staysDeadWhenItsKeeperHasHisRightsAgain() {
        City city = new City();
        Caller lead = city.leadStaff();
        String key = key(make(lead));
        shown(key).statusCode(200);
        KeycloakStandIn keycloak = KeycloakStandIn.open();
        try {
            Accounts.move(lead, city.member);
            Accounts.move(lead, city.lead);
        } finally {
            keycloak.close();
        }
        shown(key).statusCode(404);
        lead.call().get("/screens").then().statusCode(200).body("items", empty());
        shown(key(make(lead))).statusCode(200);
    }

    @Test
    void manyMayLookButNotWithoutEnd() {
        String key = key(make(Caller.COMMITTEE));
        List<Integer> answers = Stream.generate(() -> shown(key).extract().statusCode())
                .limit(60)
                .toList();
        assertThat(answers.subList(0, 30)).containsOnly(200);
        assertThat(answers).contains(429);
        shown(key(make(Caller.COMMITTEE))).statusCode(200);
    }

    @Test
    void nobodyKeepsMoreThanTwenty() {
        Caller lead = new City().leadStaff();
        Response first = make(lead);
        for (int screen = 1; screen < 20; screen++) {
            make(lead);
        }
        lead.call()
                .body(City.body("name", NAME, "days", 7))
                .post("/screens")
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:tongxin:problem:conflict"));
        expire(first, "utc_timestamp(3)");
        make(lead);
    }

    @Test
    void whatExpiredAMonthAgoIsForgotten() {
        Caller lead = new City().leadStaff();
        Response old = make(lead);
        Response recent = make(lead);
        expire(old, "utc_timestamp(3) - interval 31 day");
        expire(recent, "utc_timestamp(3) - interval 29 day");
        forgetting.run();
        lead.call()
                .get("/screens")
                .then()
                .statusCode(200)
                .body("items.id", contains(City.id(recent).toString()));
    }

    @Test
    void livesForAYearAtMost() {
        for (int days : List.of(0, -1, 367)) {
            Caller.COMMITTEE
                    .call()
                    .body(City.body("name", NAME, "days", days))
                    .post("/screens")
                    .then()
                    .statusCode(422)
                    .body("errors[0].field", equalTo("days"));
        }
    }
}
