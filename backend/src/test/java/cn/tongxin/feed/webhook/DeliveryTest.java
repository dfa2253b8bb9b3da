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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import cn.tongxin.testing.Caller;
import cn.tongxin.testing.City;
import cn.tongxin.testing.Clients;
import cn.tongxin.testing.Waiting;
import cn.tongxin.users.Accounts;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

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
        String cursor = hooks.cursor();
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

    /** Disabling a system ends what it has had sent, too, until somebody else answers for it. */
    @Test
    void aWebhookRestsWithTheSystemThatKeepsItUntilAnotherSwitchesItOn() {
        Caller system = Caller.agencyOf(hooks.city.member);
        JsonPath hook = hooks.made(system, City.body("url", hooks.receiver.url(), "lists", List.of(Hooks.RECORDS)));
        hooks.record();
        hooks.receiver.until(1);
        clientOf(hooks.city.member, "disable");
        hooks.record();
        JsonPath resting = Waiting.until(() -> hooks.read(hook), found -> "DISABLED".equals(found.getString("status")));
        assertThat(resting.getString("disabledBecause")).isEqualTo("CLIENT");
        assertThat(hooks.receiver.messages).hasSize(1);
        hooks.owner
                .call()
                .contentType("application/merge-patch+json")
                .header("If-Match", '"' + resting.getString("etag") + '"')
                .body(City.body("active", true))
                .patch("/webhooks/" + hook.getString("id"))
                .then()
                .statusCode(200);
        hooks.receiver.until(2);
        assertThat(hooks.read(hook).getString("status")).isEqualTo("ACTIVE");
    }

    /** Replaced at once, its secret was in other hands, and so may be what was set up with it. */
    @Test
    void aWebhookRestsWithTheSystemWhoseCredentialHasEnded() {
        Caller system = Caller.agencyOf(hooks.city.member);
        JsonPath hook = hooks.made(system, City.body("url", hooks.receiver.url(), "lists", List.of(Hooks.RECORDS)));
        hooks.record();
        hooks.receiver.until(1);
        Clients.end(system.name());
        hooks.record();
        JsonPath resting = Waiting.until(() -> hooks.read(hook), found -> "DISABLED".equals(found.getString("status")));
        assertThat(resting.getString("disabledBecause")).isEqualTo("CLIENT");
        assertThat(hooks.receiver.messages).hasSize(1);
    }

    /** Else it would go on for him when he has left. */
    @Test
    void whoSendsTheWebhookOfASystemElsewhereAnswersForIt() {
        Caller system = Caller.agencyOf(hooks.city.member);
        Caller leaver = new Caller("leaver-" + UUID.randomUUID(), Set.of("staff"), "", hooks.city.member);
        JsonPath hook = hooks.made(system, City.body("url", "https://1.1.1.1/before", "lists", List.of(Hooks.RECORDS)));
        String account = Accounts.of(leaver);
        change(leaver, hook, City.body("description", "只改说明"));
        assertThat(openOf(account)).isEmpty();
        change(leaver, hook, City.body("url", hooks.receiver.url()));
        assertThat(openOf(account)).contains(hook.getString("id"));
        Accounts.disable(account);
        hooks.record();
        JsonPath resting = Waiting.until(() -> hooks.read(hook), found -> "DISABLED".equals(found.getString("status")));
        assertThat(resting.getString("disabledBecause")).isEqualTo("PERSON");
    }

    /** A person who is moved or loses his role reads no more, and nothing is sent in his name. */
    @ParameterizedTest
    @ValueSource(strings = {"status = 'DISABLED'", "organization_id = null", "roles = ''"})
    void aWebhookRestsWithThePersonWhoKeepsItUntilASuccessorSwitchesItOn(String leaving) {
        Caller leaver = new Caller("leaver-" + UUID.randomUUID(), Set.of("staff"), "", hooks.city.member);
        JsonPath hook = hooks.made(leaver, City.body("url", hooks.receiver.url(), "lists", List.of(Hooks.RECORDS)));
        hooks.record();
        hooks.receiver.until(1);
        String account = Accounts.of(leaver);
        assertThat(openOf(account)).contains(hook.getString("id"));
        hooks.rewrite(
                "update user_account set " + leaving
                        + " where subject = (select kept_by from webhook where id = :hook)",
                hook);
        hooks.record();
        JsonPath resting = Waiting.until(() -> hooks.read(hook), found -> "DISABLED".equals(found.getString("status")));
        assertThat(resting.getString("disabledBecause")).isEqualTo("PERSON");
        assertThat(hooks.receiver.messages).hasSize(1);
        assertThat(openOf(account)).contains(hook.getString("id"));
        change(hook, City.body("active", true));
        hooks.receiver.until(2);
        assertThat(openOf(account)).isEmpty();
    }

    /** Before he goes: then nothing rests. */
    @Test
    void aSuccessorTakesAWebhookOverByChangingIt() {
        Caller leaver = new Caller("leaver-" + UUID.randomUUID(), Set.of("staff"), "", hooks.city.member);
        JsonPath hook = hooks.made(leaver, City.body("url", hooks.receiver.url(), "lists", List.of(Hooks.RECORDS)));
        change(hook, City.body("description", "由接手人负责"));
        String account = Accounts.of(leaver);
        assertThat(openOf(account)).isEmpty();
        Accounts.disable(account);
        hooks.record();
        hooks.receiver.until(1);
        assertThat(hooks.read(hook).getString("status")).isEqualTo("ACTIVE");
    }

    private void change(JsonPath hook, Map<String, Object> content) {
        change(hooks.owner, hook, content);
    }

    private void change(Caller by, JsonPath hook, Map<String, Object> content) {
        by.call()
                .contentType("application/merge-patch+json")
                .header("If-Match", '"' + hooks.read(hook).getString("etag") + '"')
                .body(content)
                .patch("/webhooks/" + hook.getString("id"))
                .then()
                .statusCode(200);
    }

    private static List<String> openOf(String account) {
        return Caller.ADMIN
                .call()
                .get(account + "/handover")
                .jsonPath()
                .getList("open.findAll { it.list == 'webhooks' }.ids.flatten()");
    }

    private static void clientOf(UUID organization, String verb) {
        JsonPath client = Caller.ADMIN
                .call()
                .get("/api-clients?organization=" + organization)
                .jsonPath();
        Caller.ADMIN
                .call()
                .header("If-Match", '"' + client.getString("items[0].etag") + '"')
                .post("/api-clients/" + client.getString("items[0].id") + "/" + verb)
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
