package cn.tongxin.feed.webhook;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import cn.tongxin.testing.Caller;
import cn.tongxin.testing.City;
import cn.tongxin.testing.Waiting;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.hamcrest.Matchers.emptyOrNullString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

/** What /changes tells an organization reaches its webhook: signed, in order, at least once, and nowhere it should not. */
@QuarkusTest
class WebhookTest {
    private static final String RECORDS = "volunteer-records";

    @Inject
    EntityManager database;

    private final Receiver receiver = new Receiver();
    private City city;
    private Caller owner;

    @BeforeEach
    void build() {
        city = new City();
        owner = city.memberStaff();
    }

    @AfterEach
    void close() {
        receiver.close();
    }

    private JsonPath hook(Caller caller, Map<String, Object> content) {
        return City.created(caller, "/webhooks", content).jsonPath();
    }

    private JsonPath hook() {
        return hook(owner, City.body("url", receiver.url(), "lists", List.of(RECORDS)));
    }

    private UUID record() {
        return City.id(City.created(owner, "/volunteer-records", City.service(city.member)));
    }

    private static JsonPath read(Caller caller, JsonPath hook) {
        return caller.call().get("/webhooks/" + hook.getString("id")).jsonPath();
    }

    private JsonPath deliveries(JsonPath hook) {
        return owner.call()
                .get("/webhooks/" + hook.getString("id") + "/deliveries")
                .jsonPath();
    }

    private JsonPath untilDelivery(JsonPath hook, String status) {
        return Waiting.until(
                () -> deliveries(hook), found -> found.getList("items.status").contains(status));
    }

    /** As a receiver would, by the standard's text. */
    private static String signature(Receiver.Message message, String secret) throws GeneralSecurityException {
        String signed = message.header("webhook-id") + "." + message.header("webhook-timestamp") + "." + message.body();
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(Base64.getDecoder().decode(secret.substring("whsec_".length())), "HmacSHA256"));
        return "v1," + Base64.getEncoder().encodeToString(mac.doFinal(signed.getBytes(StandardCharsets.UTF_8)));
    }

    private static List<String> subjects(Receiver receiver) {
        return receiver.messages.stream()
                .map(message -> message.event().getString("data.id"))
                .toList();
    }

    private void rewrite(String statement, JsonPath hook) {
        QuarkusTransaction.requiringNew()
                .run(() -> database.createNativeQuery(statement)
                        .setParameter("hook", UUID.fromString(hook.getString("id")))
                        .executeUpdate());
    }

    @Test
    void anEventArrivesSignedAndIsTheOneThatChangesTells() throws GeneralSecurityException {
        String cursor = owner.call()
                .get("/changes?fromNow=true&lists=" + RECORDS)
                .jsonPath()
                .getString("nextCursor");
        JsonPath hook = hook();
        UUID record = record();
        Receiver.Message message = receiver.until(1).messages.getFirst();
        assertThat(message.path()).isEqualTo("/hook");
        assertThat(message.header("host")).startsWith("localhost:");
        assertThat(message.header("content-type")).isEqualTo("application/cloudevents+json");
        assertThat(message.header("webhook-signature")).isEqualTo(signature(message, hook.getString("secret")));
        assertThat(Instant.ofEpochSecond(Long.parseLong(message.header("webhook-timestamp"))))
                .isCloseTo(Instant.now(), within(60, ChronoUnit.SECONDS));
        assertThat(message.event().getString("data.id")).isEqualTo(record.toString());
        Map<String, Object> told = owner.call()
                .get("/changes?lists=" + RECORDS + "&cursor=" + cursor)
                .jsonPath()
                .getMap("items[0]");
        assertThat(message.event().<String, Object>getMap("")).isEqualTo(told);
        untilDelivery(hook, "DELIVERED");
        assertThat(read(owner, hook).getString("deliveredAt")).isNotNull();
    }

    @Test
    void nothingArrivesThatChangesWouldNotTell() {
        Caller system = Caller.agencyOf(city.member);
        String cursor = system.call().get("/changes?fromNow=true").jsonPath().getString("nextCursor");
        hook(system, City.body("url", receiver.url()));
        List<UUID> foreign = List.of(
                City.id(City.created(city.outsiderStaff(), "/volunteer-records", City.service(city.outsider))),
                City.id(City.created(Caller.COMMITTEE, "/volunteer-records", City.service(city.second))),
                City.id(City.created(
                        Caller.COMMITTEE,
                        "/programmes",
                        City.body("year", 2024, "pairingRules", List.of(), "name", "草案 " + UUID.randomUUID()))));
        UUID own = record();
        Waiting.until(() -> subjects(receiver), subjects -> subjects.contains(own.toString()));
        Set<String> told = new HashSet<>();
        for (boolean more = true; more; ) {
            JsonPath some = system.call().get("/changes?cursor=" + cursor).jsonPath();
            told.addAll(some.getList("items.id"));
            cursor = some.getString("nextCursor");
            more = some.getBoolean("hasMore");
        }
        assertThat(subjects(receiver))
                .doesNotContainAnyElementsOf(
                        foreign.stream().map(UUID::toString).toList());
        assertThat(receiver.messages)
                .allSatisfy(
                        message -> assertThat(message.event().getString("id")).isIn(told));
    }

    @Test
    void failuresAreTriedAgainUnderTheSameIdAndNothingOvertakes() {
        receiver.then(500)
                .then(exchange -> LockSupport.parkNanos(3_000_000_000L))
                .then(503);
        JsonPath hook = hook();
        UUID first = record();
        UUID second = record();
        receiver.until(5);
        assertThat(subjects(receiver))
                .startsWith(first.toString(), first.toString(), first.toString(), first.toString(), second.toString());
        assertThat(receiver.messages.stream()
                        .limit(4)
                        .map(message -> message.header("webhook-id"))
                        .distinct())
                .hasSize(1);
        assertThat(receiver.messages.stream()
                        .limit(4)
                        .map(Receiver.Message::body)
                        .distinct())
                .hasSize(1);
        Waiting.until(() -> deliveries(hook).getList("items.status"), List.of("DELIVERED", "DELIVERED")::equals);
        assertThat(deliveries(hook).getInt("items[1].attempts")).isEqualTo(4);
        assertThat(read(owner, hook).getString("failingSince")).isNull();
    }

    @Test
    void aRedirectIsNotFollowed() {
        receiver.then(exchange -> {
            exchange.getResponseHeaders().add("Location", "/elsewhere");
            exchange.sendResponseHeaders(302, -1);
        });
        JsonPath hook = hook();
        record();
        receiver.until(2);
        untilDelivery(hook, "DELIVERED");
        assertThat(receiver.messages).extracting(Receiver.Message::path).containsOnly("/hook");
    }

    @Test
    void ofAnAnswerThatDoesNotEndLittleIsRead() {
        receiver.then(exchange -> {
            exchange.sendResponseHeaders(200, 0);
            byte[] piece = new byte[1024];
            for (int i = 0; i < 100_000; i++) {
                exchange.getResponseBody().write(piece);
            }
        });
        JsonPath hook = hook();
        record();
        JsonPath delivered = untilDelivery(hook, "DELIVERED");
        assertThat(delivered.getInt("items[0].attempts")).isEqualTo(1);
    }

    @Test
    void whoSaysGoneIsNotAskedAgain() {
        receiver.then(410);
        JsonPath hook = hook();
        record();
        JsonPath off = Waiting.until(() -> read(owner, hook), now -> "DISABLED".equals(now.getString("status")));
        assertThat(off.getString("disabledBecause")).isEqualTo("GONE");
        record();
        owner.call()
                .header("If-Match", '"' + off.getString("etag") + '"')
                .contentType("application/merge-patch+json; charset=UTF-8")
                .body(City.body("active", true))
                .patch("/webhooks/" + hook.getString("id"))
                .then()
                .statusCode(200)
                .body("status", equalTo("ACTIVE"));
        receiver.until(3);
        assertThat(subjects(receiver).stream().distinct()).hasSize(2);
    }

    @Test
    void afterDaysOfNothingButFailuresItIsSwitchedOff() {
        JsonPath hook = hook();
        rewrite(
                "update webhook_progress set failing_since = date_sub(utc_timestamp(), interval 6 day) where webhook_id = :hook",
                hook);
        receiver.then(500);
        record();
        JsonPath off = Waiting.until(() -> read(owner, hook), now -> "DISABLED".equals(now.getString("status")));
        assertThat(off.getString("disabledBecause")).isEqualTo("FAILING");
        assertThat(receiver.messages).hasSize(1);
    }

    @Test
    void whatWasTriedForTooLongIsGivenUpAndTheNextOneGoes() {
        receiver.then(500);
        JsonPath hook = hook();
        pause(hook, record());
        rewrite(
                "update webhook_delivery set first_at = date_sub(utc_timestamp(), interval 4 day) where webhook_id = :hook",
                hook);
        receiver.then(500);
        resume(hook);
        JsonPath given = untilDelivery(hook, "GIVEN_UP");
        assertThat(given.getString("items[0].failure")).isEqualTo("ANSWER");
        assertThat(given.getInt("items[0].answerStatus")).isEqualTo(500);
        UUID next = record();
        Waiting.until(() -> subjects(receiver), subjects -> subjects.contains(next.toString()));
        String id = given.getString("items[0].id");
        owner.call()
                .post("/webhooks/" + hook.getString("id") + "/deliveries/" + id + "/redeliver")
                .then()
                .statusCode(200)
                .body("status", equalTo("WAITING"));
        receiver.until(4);
        assertThat(receiver.messages.getLast().header("webhook-id")).isEqualTo("msg_" + id);
    }

    private void pause(JsonPath hook, UUID record) {
        Waiting.until(() -> subjects(receiver), subjects -> subjects.contains(record.toString()));
        turn(hook, false);
    }

    private void resume(JsonPath hook) {
        turn(hook, true);
    }

    private void turn(JsonPath hook, boolean on) {
        owner.call()
                .header("If-Match", '"' + read(owner, hook).getString("etag") + '"')
                .contentType("application/merge-patch+json; charset=UTF-8")
                .body(City.body("active", on))
                .patch("/webhooks/" + hook.getString("id"))
                .then()
                .statusCode(200);
    }

    @Test
    void aTestGoesOnceAndAlsoWhereNothingElseIsSent() {
        JsonPath hook = hook(owner, City.body("url", receiver.url(), "active", false));
        receiver.then(500);
        owner.call().post("/webhooks/" + hook.getString("id") + "/test").then().statusCode(200);
        JsonPath failed = untilDelivery(hook, "GIVEN_UP");
        assertThat(failed.getString("items[0].eventType")).isEqualTo("cn.tongxin.webhook.test");
        assertThat(receiver.messages).hasSize(1);
        owner.call().post("/webhooks/" + hook.getString("id") + "/test").then().statusCode(200);
        untilDelivery(hook, "DELIVERED");
    }

    @Test
    void aSlowReceiverKeepsNobodyElseWaiting() {
        try (Receiver slow = new Receiver()) {
            for (int i = 0; i < 40; i++) {
                slow.then(exchange -> LockSupport.parkNanos(900_000_000L));
            }
            hook(owner, City.body("url", slow.url(), "lists", List.of(RECORDS)));
            hook();
            for (int i = 0; i < 10; i++) {
                record();
            }
            receiver.until(10);
            assertThat(slow.messages).hasSizeLessThan(10);
        }
    }

    @Test
    void whatADeadInstanceHeldIsTakenOver() {
        JsonPath hook = hook();
        rewrite(
                "update webhook_progress set held_by = webhook_id, held_until = date_add(utc_timestamp(), interval 1 day)"
                        + " where webhook_id = :hook",
                hook);
        UUID record = record();
        try (Receiver other = new Receiver()) {
            hook(owner, City.body("url", other.url(), "lists", List.of(RECORDS)));
            record();
            other.until(1);
        }
        assertThat(receiver.messages).isEmpty();
        rewrite(
                "update webhook_progress set held_until = date_sub(utc_timestamp(), interval 1 second) where webhook_id = :hook",
                hook);
        receiver.until(2);
        assertThat(subjects(receiver).getFirst()).isEqualTo(record.toString());
    }

    @ParameterizedTest
    @CsvSource({
        "https://127.0.0.1/, private-address",
        "https://2130706433/, private-address",
        "https://[::1]/, private-address",
        "https://[::ffff:10.0.0.1]/, private-address",
        "https://10.1.2.3/hook, private-address",
        "https://169.254.169.254/latest/meta-data, private-address",
        "https://100.64.1.1/, private-address",
        "https://[fd00::1]/, private-address",
        "http://1.1.1.1/, https-required",
        "http://127.0.0.1/, https-required",
        "https://1.1.1.1:8443/, port-not-allowed",
        "https://user:word@example.com/, webhook-address",
        "https://example.com/#part, webhook-address",
        "ftp://example.com/, webhook-address",
        "example.com, webhook-address",
    })
    void anAddressInsideIsRefused(String url, String code) {
        owner.call()
                .body(City.body("url", url))
                .post("/webhooks")
                .then()
                .statusCode(422)
                .body("errors[0].field", equalTo("url"))
                .body("errors[0].code", equalTo(code))
                .body("errors[0].message", not(emptyOrNullString()));
    }

    @Test
    void aNameThatLeadsInsideAfterwardsLeadsNowhere() {
        JsonPath hook = hook();
        rewrite("update webhook set url = 'https://127.0.0.1/hook' where id = :hook", hook);
        owner.call().post("/webhooks/" + hook.getString("id") + "/test").then().statusCode(200);
        JsonPath failed = untilDelivery(hook, "GIVEN_UP");
        assertThat(failed.getString("items[0].failure")).isEqualTo("ADDRESS_REFUSED");
        assertThat(receiver.messages).isEmpty();
    }

    @Test
    void theSecretIsShownOnceKeptCipheredAndSignsForADayAfterItsSuccessor() throws GeneralSecurityException {
        JsonPath hook = hook();
        String secret = hook.getString("secret");
        assertThat(secret).startsWith("whsec_");
        String kept = (String) database.createNativeQuery("select secret from webhook where id = :id")
                .setParameter("id", UUID.fromString(hook.getString("id")))
                .getSingleResult();
        assertThat(kept).doesNotContain(secret.substring(6));
        String shown = owner.call().get("/webhooks").asString()
                + owner.call().get("/webhooks/" + hook.getString("id")).asString();
        assertThat(shown).doesNotContain(secret, kept, "\"secret\"");
        String next = owner.call()
                .header("If-Match", '"' + hook.getString("etag") + '"')
                .post("/webhooks/" + hook.getString("id") + "/rotate")
                .then()
                .statusCode(200)
                .extract()
                .path("secret");
        record();
        Receiver.Message message = receiver.until(1).messages.getFirst();
        assertThat(message.header("webhook-signature"))
                .isEqualTo(signature(message, next) + " " + signature(message, secret));
        assertThat(deliveries(hook).prettify()).doesNotContain(secret, next);
    }

    @Test
    void aCallThatIsRepeatedUnderItsKeyMakesNoSecondWebhookAndTellsNoSecret() {
        Map<String, Object> content = City.body("url", receiver.url());
        String key = UUID.randomUUID().toString();
        JsonPath first = owner.call()
                .header("Idempotency-Key", key)
                .body(content)
                .post("/webhooks")
                .jsonPath();
        JsonPath again = owner.call()
                .header("Idempotency-Key", key)
                .body(content)
                .post("/webhooks")
                .jsonPath();
        assertThat(first.getString("secret")).startsWith("whsec_");
        assertThat(again.getString("id")).isEqualTo(first.getString("id"));
        assertThat(again.getString("secret")).isNull();
        assertThat(database.createNativeQuery("select count(*) from once_claim where body like '%whsec%'")
                        .getSingleResult()
                        .toString())
                .isEqualTo("0");
    }

    @Test
    void anotherOrganizationsWebhookIsNotThere() {
        String id = hook().getString("id");
        for (Caller other : List.of(city.outsiderStaff(), city.leadStaff(), Caller.agencyOf(city.second))) {
            other.call().get("/webhooks/" + id).then().statusCode(404);
            other.call().get("/webhooks/" + id + "/deliveries").then().statusCode(404);
            other.call().post("/webhooks/" + id + "/test").then().statusCode(404);
            other.call()
                    .header("If-Match", "\"0\"")
                    .delete("/webhooks/" + id)
                    .then()
                    .statusCode(404);
            assertThat(other.call().get("/webhooks?limit=200").jsonPath().getList("items.id"))
                    .doesNotContain(id);
        }
        city.outsiderStaff()
                .call()
                .body(City.body("url", receiver.url(), "organizationId", city.member))
                .post("/webhooks")
                .then()
                .statusCode(422)
                .body("errors[0].field", equalTo("organizationId"));
        Caller.COMMITTEE.call().get("/webhooks/" + id).then().statusCode(200);
        Caller.COMMITTEE
                .call()
                .body(City.body("url", receiver.url()))
                .post("/webhooks")
                .then()
                .statusCode(422);
    }

    @Test
    void whatIsDeletedSendsNothingMore() {
        JsonPath hook = hook();
        owner.call().delete("/webhooks/" + hook.getString("id")).then().statusCode(428);
        owner.call()
                .header("If-Match", '"' + hook.getString("etag") + '"')
                .delete("/webhooks/" + hook.getString("id"))
                .then()
                .statusCode(204);
        try (Receiver after = new Receiver()) {
            hook(owner, City.body("url", after.url(), "lists", List.of(RECORDS)));
            record();
            after.until(1);
        }
        assertThat(receiver.messages).isEmpty();
    }
}
