package cn.tongxin.ledger;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import cn.tongxin.testing.Caller;
import cn.tongxin.testing.City;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

/** POST …/batch: up to a thousand records, each by itself or all as one. */
@QuarkusTest
class BatchTest {
    private static final String PATH = "/volunteer-records";
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

    private Map<String, Object> item(String externalId) {
        return City.with(City.service(city.member), "externalId", externalId);
    }

    private int records() {
        return agency.call().get(PATH + "?withTotal=true").jsonPath().getInt("total");
    }

    @Test
    void eachIsKeptOrRefusedByItself() {
        List<Object> items = List.of(
                item("A"),
                City.with(item("B"), "servedOn", "2031-01-01"),
                City.with(item("C"), "unheard", 1),
                City.with(item("D"), "minutes", "ninety"),
                "no object",
                item("A"),
                City.with(City.service(city.second), "externalId", "E"));
        Response answer = send("mixed", "", items);
        answer.then()
                .statusCode(207)
                .body("summary.created", equalTo(1))
                .body("summary.rejected", equalTo(6))
                .body("items.index", contains(0, 1, 2, 3, 4, 5, 6))
                .body("items[0].outcome", equalTo("created"))
                .body("items[0].id", notNullValue())
                .body("items[1].problem.status", equalTo(422))
                .body("items[2].problem.errors[0].field", equalTo("unheard"))
                .body("items[2].problem.errors[0].code", equalTo("unknown-field"))
                .body("items[3].problem.errors[0].field", equalTo("minutes"))
                .body("items[4].problem.status", equalTo(400))
                .body("items[5].problem.errors[0].code", equalTo("twice"))
                .body("items[6].outcome", equalTo("rejected"));
        String etag = agency.call()
                .get(PATH + "/" + answer.jsonPath().getString("items[0].id"))
                .jsonPath()
                .getString("etag");
        assertThat(answer.jsonPath().getString("items[0].etag")).isEqualTo(etag);
        assertThat(records()).isEqualTo(1);
    }

    @Test
    void theSameAgainChangesNothing() {
        send("first", "", List.of(item("A"), item("B"))).then().statusCode(207).body("summary.created", equalTo(2));
        send("second", "", List.of(item("A"), City.with(item("B"), "headcount", 8), item("C")))
                .then()
                .statusCode(207)
                .body("items.outcome", contains("unchanged", "updated", "created"));
        assertThat(records()).isEqualTo(3);
    }

    @Test
    void aCheckKeepsNothingAndNeedsNoKey() {
        agency.call()
                .body(Map.of("items", List.of(item("A"), City.with(item("B"), "headcount", 0))))
                .post(PATH + "/batch?validateOnly=true")
                .then()
                .statusCode(207)
                .body("items.outcome", contains("created", "rejected"))
                .body("items[0].id", nullValue());
        assertThat(records()).isZero();
    }

    @Test
    void whatIsKeptNeedsAKey() {
        agency.call()
                .body(Map.of("items", List.of(item("A"))))
                .post(PATH + "/batch")
                .then()
                .statusCode(400)
                .body("errors[0].field", equalTo("Idempotency-Key"))
                .body("errors[0].code", equalTo("required"));
    }

    @Test
    void strictlyTakenOneRefusalUndoesAll() {
        List<Object> items = List.of(item("A"), City.with(item("B"), "headcount", 0), "no object");
        agency.call()
                .header("Idempotency-Key", "strict")
                .header("Prefer", "handling=strict")
                .body(Map.of("items", items))
                .post(PATH + "/batch")
                .then()
                .statusCode(422)
                .body("errors.field", contains("items[1].headcount", "items[2]"));
        assertThat(records()).isZero();
        agency.call()
                .header("Idempotency-Key", "strict")
                .header("Prefer", "handling=strict")
                .body(Map.of("items", List.of(item("A"))))
                .post(PATH + "/batch")
                .then()
                .statusCode(200)
                .header("Preference-Applied", "handling=strict")
                .body("summary.created", equalTo(1));
    }

    @Test
    void anEmptyBatchAndOneTooManyAreRefused() {
        send("none", "", List.of()).then().statusCode(422);
        List<Object> many = IntStream.rangeClosed(0, 1000)
                .<Object>mapToObj(i -> Map.of("externalId", "X" + i))
                .toList();
        send("many", "", many).then().statusCode(422).body("errors[0].field", equalTo("items"));
    }

    /** 32 at once, half of them with keys, all with the same 300 records: each record is there once. */
    @Test
    void manyWhoSendTheSameMakeEachRecordOnce() throws Exception {
        List<Object> items = new ArrayList<>();
        IntStream.range(0, 300).forEach(i -> items.add(item("HR-" + i)));
        List<Callable<Integer>> senders = IntStream.range(0, 32)
                .<Callable<Integer>>mapToObj(i -> () -> sent("crowd-" + i % 4, items))
                .toList();
        try (ExecutorService pool = Executors.newFixedThreadPool(32)) {
            List<Integer> statuses =
                    pool.invokeAll(senders).stream().map(Future::resultNow).toList();
            assertThat(statuses).containsOnly(207);
        }
        assertThat(records()).isEqualTo(300);
    }

    private int sent(String key, List<Object> items) {
        Response answer = send(key, "", items);
        // Four at a time are one sender's due; it tries again, as with all that is refused for now.
        while (Set.of(409, 429, 503).contains(answer.statusCode())) {
            answer = send(key, "", items);
        }
        return answer.statusCode();
    }

    @Test
    void purchasesComeInTheSameWay() {
        Map<String, Object> purchase = City.with(City.purchase(city.member), "externalId", "P-1");
        for (String outcome : List.of("created", "unchanged")) {
            agency.call()
                    .header("Idempotency-Key", outcome)
                    .body(Map.of("items", Collections.singletonList(purchase)))
                    .post("/consumption-records/batch")
                    .then()
                    .statusCode(207)
                    .body("items[0].outcome", equalTo(outcome));
        }
    }
}
