package cn.tongxin.screen;

import java.util.List;
import java.util.UUID;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

import org.junit.jupiter.api.Test;

import cn.tongxin.testing.Caller;
import cn.tongxin.testing.City;
import cn.tongxin.users.Accounts;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;

import static org.assertj.core.api.Assertions.assertThat;
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
        QuarkusTransaction.requiringNew()
                .run(() -> database.createNativeQuery(
                                "update screen set expires_at = utc_timestamp(3) where id = unhex(:id)")
                        .setParameter("id", made.path("id").toString().replace("-", ""))
                        .executeUpdate());
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
