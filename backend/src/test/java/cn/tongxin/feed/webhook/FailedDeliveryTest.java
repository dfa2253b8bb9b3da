package cn.tongxin.feed.webhook;

import java.security.GeneralSecurityException;
import java.util.List;
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
import static org.hamcrest.Matchers.equalTo;

/** A webhook that fails is tried again without anything being lost or told out of turn, until it is given up. */
@QuarkusTest
class FailedDeliveryTest {
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
        String cursor = hooks.cursor();
        JsonPath hook = hooks.made();
        hooks.receiver
                .then(500, 204, 500, 500)
                .then(exchange -> LockSupport.parkNanos(3_000_000_000L))
                .then(204, 503, 204);
        for (int i = 0; i < 5; i++) {
            hooks.record();
            City.created(Caller.COMMITTEE, "/volunteer-records", City.service(hooks.city.second));
        }
        List<String> told = Waiting.until(() -> hooks.told(cursor), events -> events.size() == 5);
        hooks.receiver.until(10);
        assertThat(hooks.receiver.events().stream().distinct()).containsExactlyElementsOf(told);
        for (Receiver.Message message : hooks.receiver.messages) {
            assertThat(message.header("webhook-signature")).isEqualTo(message.signature(hook.getString("secret")));
        }
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

    /** It was over: what comes after it does not wait for it again. */
    @Test
    void whatIsSentAgainAndNotTakenHoldsNothingUp() {
        JsonPath hook = hooks.made();
        hooks.record();
        String id = hooks.untilDelivery(hook, "DELIVERED").getString("items[0].id");
        hooks.receiver.then(409);
        hooks.owner
                .call()
                .post("/webhooks/" + hook.getString("id") + "/deliveries/" + id + "/redeliver")
                .then()
                .statusCode(200);
        hooks.untilDelivery(hook, "GIVEN_UP");
        UUID next = hooks.record();
        Waiting.until(() -> hooks.receiver.subjects(), subjects -> subjects.contains(next.toString()));
        assertThat(hooks.read(hook).getString("failingSince")).isNull();
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
}
