package cn.tongxin.activity;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import cn.tongxin.testing.Caller;
import cn.tongxin.testing.City;
import cn.tongxin.testing.Waiting;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

/** POST /activities/batch: up to a thousand, each by itself or all as one. */
@QuarkusTest
class ActivityBatchTest {
    private static final String PATH = "/activities";
    private static final String FEED = "/changes?limit=200&lists=activities";
    private static final int MANY = 1000;
    private static final int STATEMENTS_EACH = 12;

    @Inject
    EntityManager database;

    private City city;
    private Caller agency;

    @BeforeEach
    void city() {
        city = new City();
        agency = Caller.agencyOf(city.member);
    }

    private Response send(String key, String query, List<?> items) {
        return agency.call()
                .header("Idempotency-Key", key)
                .body(Map.of("items", items))
                .post(PATH + "/batch" + query);
    }

    private Response strictly(String key, List<?> items) {
        return agency.call()
                .header("Idempotency-Key", key)
                .header("Prefer", "handling=strict")
                .body(Map.of("items", items))
                .post(PATH + "/batch");
    }

    private Map<String, Object> item(String externalId) {
        return City.with(City.activity(city.member), "externalId", externalId);
    }

    /** handed in, and so refused unless another unit takes part. */
    private Map<String, Object> themeDay(String externalId, UUID... participants) {
        Map<String, Object> item = City.with(item(externalId), "kind", "JOINT_THEME_DAY");
        item.put("submit", true);
        return City.with(
                item,
                "participants",
                List.of(participants).stream()
                        .map(id -> Map.of("organizationId", id))
                        .toList());
    }

    private int activities() {
        return agency.call().get(PATH + "?withTotal=true").jsonPath().getInt("total");
    }

    private JsonPath read(String id) {
        return agency.call().get(PATH + "/" + id).jsonPath();
    }

    private String now() {
        return agency.call().get(FEED + "&fromNow=true").jsonPath().getString("nextCursor");
    }

    /** What was told from there on, once the last of it is. */
    private List<String> told(String cursor, String last) {
        return Waiting.until(
                () -> agency.call().get(FEED + "&cursor=" + cursor).jsonPath().getList("items.data.id", String.class),
                ids -> ids.contains(last));
    }

    @Test
    void eachIsKeptOrRefusedByItself() {
        String before = now();
        List<Object> items = List.of(
                item("A"),
                themeDay("B"),
                City.with(item("C"), "unheard", 1),
                City.with(item("D"), "headcount", 0),
                City.with(item("E"), "kind", "NONE"),
                "no object",
                item("A"),
                City.with(City.activity(city.second), "externalId", "F"),
                themeDay("G", city.second),
                City.activity(city.member));
        Response answer = send("mixed", "", items);
        answer.then()
                .statusCode(207)
                .body("summary.created", equalTo(3))
                .body("summary.rejected", equalTo(7))
                .body("items[0].outcome", equalTo("created"))
                .body("items[1].problem.rule", equalTo("R-07"))
                .body("items[2].problem.errors[0].code", equalTo("unknown-field"))
                .body("items[3].problem.errors[0].field", equalTo("headcount"))
                .body("items[4].problem.errors[0].field", equalTo("kind"))
                .body("items[5].problem.status", equalTo(400))
                .body("items[6].problem.errors[0].code", equalTo("twice"))
                .body("items[7].problem.errors[0].field", equalTo("organizerId"))
                .body("items[8].id", notNullValue())
                .body("items[9].outcome", equalTo("created"));
        JsonPath kept = answer.jsonPath();
        assertThat(read(kept.getString("items[8].id")).getString("status")).isEqualTo("SUBMITTED");
        assertThat(read(kept.getString("items[0].id")).getString("etag")).isEqualTo(kept.getString("items[0].etag"));
        assertThat(activities()).isEqualTo(3);
        assertThat(told(before, kept.getString("items[9].id")))
                .containsExactlyInAnyOrderElementsOf(kept.getList("items.findAll { it.id != null }.id", String.class));
    }

    /** R-07 speaks only after the report was taken back, changed and written. */
    @Test
    void ofOneRefusedAfterItChangedSomethingNothingStays() {
        String start = now();
        JsonPath first = send("first", "", List.of(themeDay("A", city.second), item("B")))
                .jsonPath();
        String refused = first.getString("items[0].id");
        Map<String, Object> asItWas = read(refused).getMap("");
        Map<String, Object> alone = City.with(themeDay("A"), "title", "独自一家");
        alone.put("endsAt", City.DAY + "T12:00:00+08:00");
        told(start, first.getString("items[1].id"));
        String before = now();
        Response second = send("second", "", List.of(item("C"), alone, City.with(item("B"), "headcount", 8)));
        second.then()
                .statusCode(207)
                .body("items.outcome", contains("created", "rejected", "updated"))
                .body("items[1].problem.rule", equalTo("R-07"))
                .body("items[2].etag", equalTo("1"));
        assertThat(read(refused).getMap("")).isEqualTo(asItWas);
        assertThat(told(before, first.getString("items[1].id")))
                .containsExactlyInAnyOrder(second.jsonPath().getString("items[0].id"), first.getString("items[1].id"));
    }

    @Test
    void theSameAgainChangesNothing() {
        List<Object> items = List.of(item("A"), themeDay("B", city.second));
        String before = send("first", "", items)
                .then()
                .statusCode(207)
                .extract()
                .jsonPath()
                .getString("items.etag");
        Response again = send("second", "", items);
        again.then().body("items.outcome", contains("unchanged", "unchanged"));
        assertThat(again.jsonPath().getString("items.etag")).isEqualTo(before);
        send("first", "", items)
                .then()
                .header("Idempotency-Replayed", "true")
                .body("items.outcome", contains("created", "created"));
        assertThat(activities()).isEqualTo(2);
    }

    /** */
    @Test
    void anApprovedOneIsNotReplaced() {
        Response first = send("first", "", List.of(themeDay("A", city.second)));
        City.verb(Caller.COMMITTEE, PATH + "/" + first.jsonPath().getString("items[0].id"), "approve", Map.of())
                .statusCode(200);
        send("second", "", List.of(City.with(themeDay("A", city.second), "title", "另一个名称"), item("B")))
                .then()
                .body("items.outcome", contains("rejected", "created"))
                .body("items[0].problem.status", equalTo(409));
    }

    @Test
    void theSameOntoOneThatWasCancelledIsRefused() {
        String key = UUID.randomUUID().toString();
        String id = send(key, "", List.of(item(key))).path("items[0].id");
        City.verb(city.memberStaff(), "/activities/" + id, "cancel", Map.of("reason", "改期另办"))
                .statusCode(200);
        send(UUID.randomUUID().toString(), "", List.of(item(key)))
                .then()
                .body("items[0].outcome", equalTo("rejected"))
                .body("items[0].problem.type", equalTo("urn:tongxin:problem:wrong-state"));
    }

    @Test
    void strictlyTakenOneRefusalUndoesAll() {
        strictly("strict", List.of(item("A"), themeDay("B"), City.with(item("C"), "headcount", 0)))
                .then()
                .statusCode(422)
                .body("errors.field", contains("items[1]", "items[2].headcount"));
        assertThat(activities()).isZero();
        strictly("strict", List.of(item("A")))
                .then()
                .statusCode(200)
                .header("Preference-Applied", "handling=strict")
                .body("summary.created", equalTo(1));
    }

    @Test
    void aCheckKeepsNothingAndNeedsNoKey() {
        String start = now();
        JsonPath first = send("first", "", List.of(themeDay("A", city.second))).jsonPath();
        String known = first.getString("items[0].id");
        Map<String, Object> asItWas = read(known).getMap("");
        told(start, known);
        String before = now();
        agency.call()
                .body(Map.of(
                        "items",
                        List.of(item("B"), City.with(themeDay("A", city.second), "headcount", 7), themeDay("C"))))
                .post(PATH + "/batch?validateOnly=true")
                .then()
                .statusCode(207)
                .body("items.outcome", contains("created", "updated", "rejected"))
                .body("items[0].id", nullValue())
                .body("items[1].id", equalTo(known))
                .body("items[1].etag", equalTo(first.getString("items[0].etag")));
        assertThat(read(known).getMap("")).isEqualTo(asItWas);
        assertThat(activities()).isEqualTo(1);
        String mark = send("mark", "", List.of(item("M"))).jsonPath().getString("items[0].id");
        assertThat(told(before, mark)).containsExactly(mark);
        agency.call()
                .body(Map.of("items", List.of(item("A"))))
                .post(PATH + "/batch")
                .then()
                .statusCode(400);
    }

    /** The bound is on statements, as time says little on a busy machine. */
    @Test
    void aThousandTakeAHandfulOfStatementsEach() {
        List<Map<String, Object>> items = IntStream.range(0, MANY)
                .mapToObj(i -> themeDay("X" + i, city.second, city.lead))
                .toList();
        long before = statements();
        send("many", "", items).then().statusCode(207).body("summary.created", equalTo(MANY));
        assertThat(statements() - before).isLessThan(MANY * STATEMENTS_EACH);
        assertThat(activities()).isEqualTo(MANY);
    }

    private long statements() {
        return QuarkusTransaction.requiringNew()
                .call(() -> Long.parseLong((String)
                        ((Object[]) database.createNativeQuery("show global status like 'Questions'", Object[].class)
                                        .getSingleResult())
                                [1]));
    }
}
