package cn.tongxin.feed.webhook;

import java.security.GeneralSecurityException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import cn.tongxin.testing.Caller;
import cn.tongxin.testing.City;
import cn.tongxin.testing.Waiting;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.hamcrest.Matchers.equalTo;

/** What /changes tells an organization reaches its webhook: signed, in order, at least once, and nothing else does. */
@QuarkusTest
class DeliveryTest {
    private Hooks hooks;

    @BeforeEach
    void build() {
        hooks = new Hooks();
    }

    @AfterEach
    void close() {
        hooks.close();
    }

    @Test
    void anEventArrivesSignedAndIsTheOneThatChangesTells() throws GeneralSecurityException {
        String cursor = cursor();
        JsonPath hook = hooks.made();
        UUID record = hooks.record();
        Receiver.Message message = hooks.receiver.until(1).messages.getFirst();
        assertThat(message.path()).isEqualTo("/hook");
        assertThat(message.header("host")).startsWith("localhost:");
        assertThat(message.header("content-type")).isEqualTo("application/cloudevents+json");
        assertThat(message.header("webhook-signature")).isEqualTo(message.signature(hook.getString("secret")));
        assertThat(Instant.ofEpochSecond(Long.parseLong(message.header("webhook-timestamp"))))
                .isCloseTo(Instant.now(), within(60, ChronoUnit.SECONDS));
        assertThat(message.event().getString("data.id")).isEqualTo(record.toString());
        Map<String, Object> told = hooks.owner
                .call()
                .get("/changes?lists=" + Hooks.RECORDS + "&cursor=" + cursor)
                .jsonPath()
                .getMap("items[0]");
        assertThat(message.event().<String, Object>getMap("")).isEqualTo(told);
        hooks.untilDelivery(hook, "DELIVERED");
        assertThat(hooks.read(hook).getString("deliveredAt")).isNotNull();
    }

    @Test
    void nothingArrivesThatChangesWouldNotTell() {
        Caller system = Caller.agencyOf(hooks.city.member);
        String cursor = system.call().get("/changes?fromNow=true").jsonPath().getString("nextCursor");
        hooks.made(system, City.body("url", hooks.receiver.url()));
        List<UUID> foreign = List.of(
                City.id(City.created(
                        hooks.city.outsiderStaff(), "/volunteer-records", City.service(hooks.city.outsider))),
                City.id(City.created(Caller.COMMITTEE, "/volunteer-records", City.service(hooks.city.second))),
                City.id(City.created(
                        Caller.COMMITTEE,
                        "/programmes",
                        City.body("year", 2024, "pairingRules", List.of(), "name", "草案 " + UUID.randomUUID()))));
        UUID own = hooks.record();
        Waiting.until(() -> hooks.receiver.subjects(), subjects -> subjects.contains(own.toString()));
        Set<String> told = new HashSet<>();
        for (boolean more = true; more; ) {
            JsonPath some = system.call().get("/changes?cursor=" + cursor).jsonPath();
            told.addAll(some.getList("items.id"));
            cursor = some.getString("nextCursor");
            more = some.getBoolean("hasMore");
        }
        assertThat(hooks.receiver.subjects())
                .doesNotContainAnyElementsOf(
                        foreign.stream().map(UUID::toString).toList());
        assertThat(hooks.receiver.messages)
                .allSatisfy(
                        message -> assertThat(message.event().getString("id")).isIn(told));
    }

    @Test
    void failuresAreTriedAgainUnderTheSameIdAndNothingOvertakes() {
        hooks.receiver
                .then(500)
                .then(exchange -> LockSupport.parkNanos(3_000_000_000L))
                .then(503);
        JsonPath hook = hooks.made();
        UUID first = hooks.record();
        UUID second = hooks.record();
        hooks.receiver.until(5);
        assertThat(hooks.receiver.subjects())
                .startsWith(first.toString(), first.toString(), first.toString(), first.toString(), second.toString());
        assertThat(hooks.receiver.messages.stream()
                        .limit(4)
                        .map(message -> message.header("webhook-id"))
                        .distinct())
                .hasSize(1);
        assertThat(hooks.receiver.messages.stream()
                        .limit(4)
                        .map(Receiver.Message::body)
                        .distinct())
                .hasSize(1);
        Waiting.until(() -> hooks.deliveries(hook).getList("items.status"), List.of("DELIVERED", "DELIVERED")::equals);
        assertThat(hooks.deliveries(hook).getInt("items[1].attempts")).isEqualTo(4);
        assertThat(hooks.read(hook).getString("failingSince")).isNull();
    }

    @Test
    void whoFailsNowAndThenIsSentSignedAllThatChangesTellsAndNothingElse() throws GeneralSecurityException {
        String cursor = cursor();
        JsonPath hook = hooks.made();
        hooks.receiver
                .then(500, 204, 500, 500)
                .then(exchange -> LockSupport.parkNanos(3_000_000_000L))
                .then(204, 503, 204);
        for (int i = 0; i < 5; i++) {
            hooks.record();
            City.created(Caller.COMMITTEE, "/volunteer-records", City.service(hooks.city.second));
        }
        List<String> told = Waiting.until(() -> told(cursor), events -> events.size() == 5);
        hooks.receiver.until(10);
        assertThat(hooks.receiver.events().stream().distinct()).containsExactlyElementsOf(told);
        for (Receiver.Message message : hooks.receiver.messages) {
            assertThat(message.header("webhook-signature")).isEqualTo(message.signature(hook.getString("secret")));
        }
    }

    private String cursor() {
        return hooks.owner
                .call()
                .get("/changes?fromNow=true&lists=" + Hooks.RECORDS)
                .jsonPath()
                .getString("nextCursor");
    }

    private List<String> told(String cursor) {
        return hooks.owner
                .call()
                .get("/changes?lists=" + Hooks.RECORDS + "&cursor=" + cursor)
                .jsonPath()
                .getList("items.id");
    }

    @Test
    void aRedirectIsNotFollowed() {
        hooks.receiver.then(exchange -> {
            exchange.getResponseHeaders().add("Location", "/elsewhere");
            exchange.sendResponseHeaders(302, -1);
        });
        JsonPath hook = hooks.made();
        hooks.record();
        hooks.receiver.until(2);
        hooks.untilDelivery(hook, "DELIVERED");
        assertThat(hooks.receiver.messages).extracting(Receiver.Message::path).containsOnly("/hook");
    }

    @Test
    void ofAnAnswerThatDoesNotEndLittleIsRead() {
        hooks.receiver.then(exchange -> {
            exchange.sendResponseHeaders(200, 0);
            byte[] piece = new byte[1024];
            for (int i = 0; i < 100_000; i++) {
                exchange.getResponseBody().write(piece);
            }
        });
        JsonPath hook = hooks.made();
        hooks.record();
        JsonPath delivered = hooks.untilDelivery(hook, "DELIVERED");
        assertThat(delivered.getInt("items[0].attempts")).isEqualTo(1);
    }

    @Test
    void whoSaysGoneIsNotAskedAgain() {
        hooks.receiver.then(410);
        JsonPath hook = hooks.made();
        hooks.record();
        JsonPath off = Waiting.until(() -> hooks.read(hook), now -> "DISABLED".equals(now.getString("status")));
        assertThat(off.getString("disabledBecause")).isEqualTo("GONE");
        hooks.record();
        hooks.owner
                .call()
                .header("If-Match", '"' + off.getString("etag") + '"')
                .contentType("application/merge-patch+json; charset=UTF-8")
                .body(City.body("active", true))
                .patch("/webhooks/" + hook.getString("id"))
                .then()
                .statusCode(200)
                .body("status", equalTo("ACTIVE"));
        hooks.receiver.until(3);
        assertThat(hooks.receiver.subjects().stream().distinct()).hasSize(2);
    }

    @Test
    void afterDaysOfNothingButFailuresItIsSwitchedOff() {
        JsonPath hook = hooks.made();
        hooks.rewrite(
                "update webhook_progress set failing_since = date_sub(utc_timestamp(), interval 6 day) where webhook_id = :hook",
                hook);
        hooks.receiver.then(500);
        hooks.record();
        JsonPath off = Waiting.until(() -> hooks.read(hook), now -> "DISABLED".equals(now.getString("status")));
        assertThat(off.getString("disabledBecause")).isEqualTo("FAILING");
        assertThat(hooks.receiver.messages).hasSize(1);
    }

    @Test
    void whatWasTriedForTooLongIsGivenUpAndTheNextOneGoes() {
        hooks.receiver.always(500);
        JsonPath hook = hooks.made();
        pause(hook, hooks.record());
        hooks.rewrite(
                "update webhook_delivery set first_at = date_sub(utc_timestamp(), interval 4 day) where webhook_id = :hook",
                hook);
        resume(hook);
        JsonPath given = hooks.untilDelivery(hook, "GIVEN_UP");
        assertThat(given.getString("items[0].failure")).isEqualTo("ANSWER");
        assertThat(given.getInt("items[0].answerStatus")).isEqualTo(500);
        hooks.receiver.always(204);
        UUID next = hooks.record();
        Waiting.until(() -> hooks.receiver.subjects(), subjects -> subjects.contains(next.toString()));
        String id = given.getString("items[0].id");
        hooks.owner
                .call()
                .post("/webhooks/" + hook.getString("id") + "/deliveries/" + id + "/redeliver")
                .then()
                .statusCode(200)
                .body("status", equalTo("WAITING"));
        Waiting.until(() -> hooks.receiver.messages.getLast().header("webhook-id"), ("msg_" + id)::equals);
    }

    private void pause(JsonPath hook, UUID record) {
        Waiting.until(() -> hooks.receiver.subjects(), subjects -> subjects.contains(record.toString()));
        turn(hook, false);
    }

    private void resume(JsonPath hook) {
        turn(hook, true);
    }

    private void turn(JsonPath hook, boolean on) {
        hooks.owner
                .call()
                .header("If-Match", '"' + hooks.read(hook).getString("etag") + '"')
                .contentType("application/merge-patch+json; charset=UTF-8")
                .body(City.body("active", on))
                .patch("/webhooks/" + hook.getString("id"))
                .then()
                .statusCode(200);
    }

    @Test
    void aSlowReceiverKeepsNobodyElseWaiting() {
        try (Receiver slow = new Receiver()) {
            for (int i = 0; i < 40; i++) {
                slow.then(exchange -> LockSupport.parkNanos(900_000_000L));
            }
            hooks.made(hooks.owner, City.body("url", slow.url(), "lists", List.of(Hooks.RECORDS)));
            hooks.made();
            for (int i = 0; i < 10; i++) {
                hooks.record();
            }
            hooks.receiver.until(10);
            assertThat(slow.messages).hasSizeLessThan(10);
        }
    }

    @Test
    void whatADeadInstanceHeldIsTakenOver() {
        JsonPath hook = hooks.made();
        hooks.rewrite(
                "update webhook_progress set held_by = webhook_id, held_until = date_add(utc_timestamp(), interval 1 day)"
                        + " where webhook_id = :hook",
                hook);
        UUID record = hooks.record();
        try (Receiver other = new Receiver()) {
            hooks.made(hooks.owner, City.body("url", other.url(), "lists", List.of(Hooks.RECORDS)));
            hooks.record();
            other.until(1);
        }
        assertThat(hooks.receiver.messages).isEmpty();
        hooks.rewrite(
                "update webhook_progress set held_until = date_sub(utc_timestamp(), interval 1 second) where webhook_id = :hook",
                hook);
        hooks.receiver.until(2);
        assertThat(hooks.receiver.subjects().getFirst()).isEqualTo(record.toString());
    }
}
