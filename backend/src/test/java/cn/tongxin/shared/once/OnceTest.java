package cn.tongxin.shared.once;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import cn.tongxin.testing.Caller;
import cn.tongxin.testing.City;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

/** Idempotency-Key: done once, answered again. */
@QuarkusTest
class OnceTest {
    private static final String PATH = "/volunteer-records";

    @Inject
    EntityManager database;

    private City city;
    private Caller agency;

    @BeforeEach
    void city() {
        city = new City();
        agency = Caller.agencyOf(city.member);
    }

    private Response post(String key, Map<String, Object> body) {
        return agency.call().header("Idempotency-Key", key).body(body).post(PATH);
    }

    private int records() {
        return agency.call().get(PATH + "?withTotal=true").jsonPath().getInt("total");
    }

    @Test
    void theSameKeyAndBodyIsAnsweredAgainAndNotDoneAgain() {
        Response first = post("one", City.service(city.member));
        first.then().statusCode(201).header("Idempotency-Replayed", nullValue());
        Response again = post("one", City.service(city.member));
        again.then()
                .statusCode(201)
                .header("Idempotency-Replayed", "true")
                .header("ETag", equalTo(first.header("ETag")))
                .contentType("application/json");
        assertThat(again.body().asString()).isEqualTo(first.body().asString());
        assertThat(records()).isEqualTo(1);
    }

    @Test
    void anotherBodyUnderTheKeyIsRefused() {
        post("other", City.service(city.member)).then().statusCode(201);
        post("other", City.with(City.service(city.member), "headcount", 9))
                .then()
                .statusCode(422)
                .body("type", equalTo("urn:tongxin:problem:key-reused"));
        assertThat(records()).isEqualTo(1);
    }

    @Test
    void theSameContentSpeltOtherwiseIsTheSame() {
        Map<String, Object> body = City.service(city.member);
        post("spelt", body).then().statusCode(201);
        Map<String, Object> turned = new java.util.LinkedHashMap<>();
        List<String> names = new ArrayList<>(body.keySet());
        Collections.reverse(names);
        names.forEach(name -> turned.put(name, body.get(name)));
        post("spelt", turned).then().statusCode(201).header("Idempotency-Replayed", "true");
    }

    @Test
    void keysOfTwoCallersHaveNothingToDoWithEachOther() {
        post("shared", City.service(city.member)).then().statusCode(201);
        Caller other = Caller.agencyOf(city.second);
        other.call()
                .header("Idempotency-Key", "shared")
                .body(City.service(city.second))
                .post(PATH)
                .then()
                .statusCode(201)
                .header("Idempotency-Replayed", nullValue());
    }

    @Test
    void aRefusalLeavesTheKeyFree() {
        post("mended", City.with(City.service(city.member), "servedOn", "2031-01-01"))
                .then()
                .statusCode(422);
        post("mended", City.service(city.member)).then().statusCode(201).header("Idempotency-Replayed", nullValue());
    }

    @Test
    void aKeyThatNoHeaderCarriesIsRefused() {
        post("x".repeat(101), City.service(city.member))
                .then()
                .statusCode(400)
                .body("errors[0].field", equalTo("Idempotency-Key"));
    }

    @Test
    void manyAtOnceMakeOneAndAllGetItsAnswer() throws Exception {
        Callable<Response> push = () -> {
            Response answer = post("crowd", City.service(city.member));
            while (answer.statusCode() == 409) {
                answer.then()
                        .body("type", equalTo("urn:tongxin:problem:in-progress"))
                        .header("Retry-After", notNullValue());
                answer = post("crowd", City.service(city.member));
            }
            return answer;
        };
        try (ExecutorService pool = Executors.newFixedThreadPool(16)) {
            List<String> ids = pool.invokeAll(Collections.nCopies(16, push)).stream()
                    .map(Future::resultNow)
                    .map(answer ->
                            answer.then().statusCode(201).extract().jsonPath().getString("id"))
                    .distinct()
                    .toList();
            assertThat(ids).hasSize(1);
        }
        assertThat(records()).isEqualTo(1);
    }

    /** As a process that was killed before its commit leaves it: claimed, nothing done. */
    @Test
    void aKeyLeftBehindIsTakenOverWhenItsLeaseHasEnded() {
        post("left", City.service(city.member)).then().statusCode(201);
        unsettle("left", Instant.now().plusSeconds(60));
        post("left", City.service(city.member))
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:tongxin:problem:in-progress"));
        unsettle("left", Instant.now().minusSeconds(1));
        post("left", City.service(city.member)).then().statusCode(201).header("Idempotency-Replayed", nullValue());
        post("left", City.service(city.member)).then().statusCode(201).header("Idempotency-Replayed", "true");
    }

    private void unsettle(String key, Instant until) {
        String caller = UUID.nameUUIDFromBytes(agency.name().getBytes(java.nio.charset.StandardCharsets.UTF_8))
                .toString();
        int changed = QuarkusTransaction.requiringNew()
                .call(() -> database.createNativeQuery(
                                "update once_claim set status = null, lease_until = :until where caller = :caller and once_key = :key")
                        .setParameter("until", until)
                        .setParameter("caller", caller)
                        .setParameter("key", key)
                        .executeUpdate());
        assertThat(changed).isEqualTo(1);
    }

    @Test
    void aDecisionIsAnsweredAgainToo() {
        Response record = post("decided", City.with(City.service(city.member), "submit", true));
        String etag = record.header("ETag");
        for (String replayed : List.of("", "true")) {
            Response answer = city.leadStaff()
                    .call()
                    .header("Idempotency-Key", "approve")
                    .header("If-Match", etag)
                    .post(PATH + "/" + record.jsonPath().getString("id") + "/approve");
            answer.then().statusCode(200).body("status", equalTo("APPROVED"));
            assertThat(String.valueOf(answer.header("Idempotency-Replayed")))
                    .isEqualTo(replayed.isEmpty() ? "null" : replayed);
        }
    }
}
