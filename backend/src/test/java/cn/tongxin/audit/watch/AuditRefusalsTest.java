package cn.tongxin.audit.watch;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;

import cn.tongxin.audit.Origin;
import cn.tongxin.security.CallerKind;
import cn.tongxin.security.Who;
import cn.tongxin.testing.Caller;
import cn.tongxin.testing.City;
import cn.tongxin.testing.TestTrail;
import cn.tongxin.testing.Waiting;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;

import static org.assertj.core.api.Assertions.assertThat;

/** Refusals are in the trail, and do not fill it. */
@QuarkusTest
class AuditRefusalsTest {
    /** Of whom nothing is known, from ever other addresses. */
    private static final String OF_MANY = "items.findAll { it.actorKind == 'ANONYMOUS' && it.address == null }";

    @Inject
    Refusals refusals;

    private static JsonPath of(Map<String, ?> filter, int least) {
        return Waiting.until(
                () -> TestTrail.entries(filter), told -> told.getList("items").size() >= least);
    }

    @Test
    void theFirstIsToldAtOnceAndAllOthersTogether() {
        Caller curious = new Caller("curious-" + UUID.randomUUID(), Set.of("staff"), "", City.organization("VILLAGE"));
        for (int i = 0; i < 6; i++) {
            curious.call().get("/audit-entries").then().statusCode(403);
        }
        Map<String, String> filter = Map.of("q", curious.name(), "kind", "REFUSAL");
        assertThat(of(filter, 1).<Integer>getList("items.times")).containsExactly(1);
        refusals.endOfMinute();
        JsonPath told = of(filter, 2);
        assertThat(told.<Integer>getList("items.times")).containsExactly(5, 1);
        assertThat(told.<String>getList("items.action")).containsOnly("listAuditEntries");
        assertThat(told.<String>getList("items.refusal")).containsOnly("forbidden");
        assertThat(told.getString("items[0].refusalName")).isNotBlank();
        assertThat(told.getString("items[1].address")).isEqualTo("127.0.0.1");
    }

    @Test
    void anothersRowIsNoRefusal() {
        City city = new City();
        Caller outsider = new Caller("outsider-" + UUID.randomUUID(), Set.of("staff"), "", city.outsider);
        UUID record = City.id(City.created(city.memberStaff(), "/volunteer-records", City.service(city.member)));
        outsider.call().get("/volunteer-records/" + record).then().statusCode(404);
        assertThat(TestTrail.entries(Map.of("q", outsider.name(), "kind", "REFUSAL"))
                        .getList("items"))
                .isEmpty();
    }

    @Test
    void whoIsNotSignedInIsToldByAddress() {
        refusals.endOfMinute();
        RestAssured.given().get("/api/v1/alliances").then().statusCode(401);
        RestAssured.given()
                .header("Authorization", "Bearer nonsense")
                .get("/api/v1/alliances")
                .then()
                .statusCode(401);
        JsonPath told = Waiting.until(
                () -> TestTrail.entries(Map.of("kind", "REFUSAL", "action", "listAlliances", "q", "127.0.0.1")),
                entries -> entries.<String>getList("items.refusal")
                        .containsAll(List.of("not-signed-in", "invalid-token")));
        String unknown = "items.find { it.refusal == 'not-signed-in' }.";
        assertThat(told.getString(unknown + "actorKind")).isEqualTo("ANONYMOUS");
        assertThat(told.getString(unknown + "actorId")).isNull();
    }

    /** The web app does so before anybody has signed in. */
    @Test
    void whoOnlyAsksWhoIsThereIsNotToldForARefusal() {
        refusals.endOfMinute();
        RestAssured.given().get("/api/v1/me").then().statusCode(401);
        RestAssured.given()
                .header("Authorization", "Bearer nonsense")
                .get("/api/v1/me")
                .then()
                .statusCode(401);
        Map<String, String> asked = Map.of("kind", "REFUSAL", "action", "getMe", "q", "127.0.0.1");
        JsonPath told = of(asked, 1);
        assertThat(told.<String>getList("items.refusal")).doesNotContain("not-signed-in");
        RestAssured.given()
                .cookie("q_session", "copied")
                .get("/api/v1/me")
                .then()
                .statusCode(401);
        Waiting.until(
                () -> TestTrail.entries(asked),
                entries -> entries.<String>getList("items.refusal").contains("not-signed-in"));
    }

    @Test
    void pagesOutsideTheApiAreWatchedToo() {
        Caller reader = new Caller("reader-" + UUID.randomUUID(), Set.of("staff"), "", City.organization("VILLAGE"));
        reader.call().basePath("").get("/api/openapi").then().statusCode(403);
        JsonPath told = of(Map.of("kind", "REFUSAL", "action", "GET /api/openapi", "q", reader.name()), 1);
        assertThat(told.getString("items[0].actorName")).isEqualTo(reader.name());
    }

    /** From ever new addresses: the trail tells that it happened, and stays small. */
    @Test
    void aFloodFromManyAddressesIsOneEntry() {
        refusals.endOfMinute();
        String action = "flood-" + UUID.randomUUID();
        for (int i = 0; i < 3000; i++) {
            refusals.note(new Origin(Who.NOBODY, action, "10.0." + i / 250 + "." + i % 250, null), "not-signed-in");
        }
        refusals.endOfMinute();
        JsonPath many = Waiting.until(
                () -> TestTrail.entries(Map.of("kind", "REFUSAL", "action", "many", "limit", 200)),
                told -> told.<Integer>getList(OF_MANY + ".times").stream()
                                .mapToInt(times -> times)
                                .sum()
                        > 2000);
        assertThat(many.getList(OF_MANY)).hasSizeLessThan(20);
        assertThat(TestTrail.entries(Map.of("kind", "REFUSAL", "action", action, "withTotal", true))
                        .getInt("total"))
                .isLessThanOrEqualTo(500);
    }

    /** Of whoever makes up methods and addresses as of whoever goes through all that there are. */
    @Test
    void aFloodOfOneCallerIsAFewEntries() {
        refusals.endOfMinute();
        String name = "flooder-" + UUID.randomUUID();
        Who who = new Who(CallerKind.PERSON, name, name, null);
        for (int i = 0; i < 3000; i++) {
            refusals.note(new Origin(who, "made-up-" + i, "10.0.0.1", null), "forbidden");
        }
        refusals.endOfMinute();
        JsonPath told = Waiting.until(
                () -> TestTrail.entries(Map.of("actor", name, "limit", 200)),
                entries -> entries.<Integer>getList("items.times").stream()
                                .mapToInt(times -> times)
                                .sum()
                        == 3000);
        assertThat(told.getList("items").size()).isLessThanOrEqualTo(22);
        assertThat(told.getInt("items.findAll { it.action == 'many' }.times.sum()"))
                .isEqualTo(2980);
    }
}
