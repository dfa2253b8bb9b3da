package cn.tongxin.feed.webhook;

import java.security.GeneralSecurityException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import cn.tongxin.shared.Secret;
import cn.tongxin.testing.Caller;
import cn.tongxin.testing.City;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.emptyOrNullString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

/** An organization keeps its webhooks: where they may lead, what their secret is, who sees them. */
@QuarkusTest
class WebhookTest {
    @Inject
    EntityManager database;

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
    void aTestGoesOnceAndAlsoWhereNothingElseIsSent() {
        JsonPath hook = hooks.made(hooks.owner, City.body("url", hooks.receiver.url(), "active", false));
        hooks.receiver.then(500);
        hooks.owner
                .call()
                .post("/webhooks/" + hook.getString("id") + "/test")
                .then()
                .statusCode(200);
        JsonPath failed = hooks.untilDelivery(hook, "GIVEN_UP");
        assertThat(failed.getString("items[0].eventType")).isEqualTo("cn.tongxin.webhook.test");
        assertThat(hooks.receiver.messages).hasSize(1);
        hooks.owner
                .call()
                .post("/webhooks/" + hook.getString("id") + "/test")
                .then()
                .statusCode(200);
        hooks.untilDelivery(hook, "DELIVERED");
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
        hooks.owner
                .call()
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
        JsonPath hook = hooks.made();
        hooks.rewrite("update webhook set url = 'https://127.0.0.1/hook' where id = :hook", hook);
        hooks.owner
                .call()
                .post("/webhooks/" + hook.getString("id") + "/test")
                .then()
                .statusCode(200);
        JsonPath failed = hooks.untilDelivery(hook, "GIVEN_UP");
        assertThat(failed.getString("items[0].failure")).isEqualTo("ADDRESS_REFUSED");
        assertThat(hooks.receiver.messages).isEmpty();
    }

    @Test
    void theSecretIsShownOnceKeptCipheredAndSignsForADayAfterItsSuccessor() throws GeneralSecurityException {
        JsonPath hook = hooks.made();
        String secret = hook.getString("secret");
        assertThat(secret).startsWith("whsec_");
        String kept = (String) database.createNativeQuery("select secret from webhook where id = :id")
                .setParameter("id", UUID.fromString(hook.getString("id")))
                .getSingleResult();
        assertThat(kept).doesNotContain(secret.substring(6));
        String shown = hooks.owner.call().get("/webhooks").asString()
                + hooks.owner.call().get("/webhooks/" + hook.getString("id")).asString();
        assertThat(shown).doesNotContain(secret, kept, "\"secret\"");
        String next = hooks.owner
                .call()
                .header("If-Match", '"' + hook.getString("etag") + '"')
                .post("/webhooks/" + hook.getString("id") + "/rotate")
                .then()
                .statusCode(200)
                .extract()
                .path("secret");
        hooks.record();
        Receiver.Message message = hooks.receiver.until(1).messages.getFirst();
        assertThat(message.header("webhook-signature"))
                .isEqualTo(message.signature(next) + " " + message.signature(secret));
        assertThat(hooks.deliveries(hook).prettify()).doesNotContain(secret, next);
    }

    @Test
    void theAnswerWithTheSecretIsTheSameVersionAndNoLogWouldTellIt() {
        Response made =
                hooks.owner.call().body(City.body("url", hooks.receiver.url())).post("/webhooks");
        hooks.owner
                .call()
                .get("/webhooks/" + made.path("id"))
                .then()
                .statusCode(200)
                .header("ETag", equalTo(made.header("ETag")));
        assertThat(new Secret("whsec_word").toString()).doesNotContain("word");
    }

    @Test
    void aCallThatIsRepeatedUnderItsKeyMakesNoSecondWebhookAndTellsNoSecret() {
        Map<String, Object> content = City.body("url", hooks.receiver.url());
        String key = UUID.randomUUID().toString();
        JsonPath first = hooks.owner
                .call()
                .header("Idempotency-Key", key)
                .body(content)
                .post("/webhooks")
                .jsonPath();
        JsonPath again = hooks.owner
                .call()
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
        String id = hooks.made().getString("id");
        for (Caller other :
                List.of(hooks.city.outsiderStaff(), hooks.city.leadStaff(), Caller.agencyOf(hooks.city.second))) {
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
        hooks.city
                .outsiderStaff()
                .call()
                .body(City.body("url", hooks.receiver.url(), "organizationId", hooks.city.member))
                .post("/webhooks")
                .then()
                .statusCode(422)
                .body("errors[0].field", equalTo("organizationId"));
        Caller.COMMITTEE.call().get("/webhooks/" + id).then().statusCode(200);
        Caller.COMMITTEE
                .call()
                .body(City.body("url", hooks.receiver.url()))
                .post("/webhooks")
                .then()
                .statusCode(422);
    }

    @Test
    void whatIsDeletedSendsNothingMore() {
        JsonPath hook = hooks.made();
        hooks.owner.call().delete("/webhooks/" + hook.getString("id")).then().statusCode(428);
        hooks.owner
                .call()
                .header("If-Match", '"' + hook.getString("etag") + '"')
                .delete("/webhooks/" + hook.getString("id"))
                .then()
                .statusCode(204);
        try (Receiver after = new Receiver()) {
            hooks.made(hooks.owner, City.body("url", after.url(), "lists", List.of(Hooks.RECORDS)));
            hooks.record();
            after.until(1);
        }
        assertThat(hooks.receiver.messages).isEmpty();
    }

    @Test
    void manyAtOnceDoNotPassTheMostThereMayBe() throws InterruptedException, ExecutionException {
        List<Integer> answers = new ArrayList<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(10)) {
            Callable<Integer> once = () -> hooks.owner
                    .call()
                    .body(City.body("url", hooks.receiver.url()))
                    .post("/webhooks")
                    .statusCode();
            for (Future<Integer> answer : threads.invokeAll(Collections.nCopies(40, once))) {
                answers.add(answer.get());
            }
        }
        assertThat(answers).containsOnly(201, 409);
        assertThat(answers).filteredOn(status -> status == 201).hasSize(20);
    }
}
