package cn.tongxin.users;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import cn.tongxin.testing.Caller;
import cn.tongxin.testing.City;
import cn.tongxin.testing.KeycloakStandIn;
import cn.tongxin.testing.KeycloakStandIn.Creation;
import cn.tongxin.testing.TestTrail;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

/** Whatever breaks between our table and the identity provider, an account is on both sides or on neither, and alike. */
@QuarkusTest
class UserAllOrNothingTest {
    @Inject
    UserTidying tidying;

    @Inject
    EntityManager database;

    private final String username = Accounts.username();
    private UUID organization;
    private KeycloakStandIn keycloak;

    @BeforeEach
    void opened() {
        keycloak = KeycloakStandIn.open();
        organization = City.organization("GOVERNMENT_DEPARTMENT");
    }

    @AfterEach
    void closed() {
        keycloak.close();
    }

    private Response create() {
        return Accounts.create(username, organization);
    }

    private String made() {
        return Accounts.PATH + "/" + City.id(create());
    }

    private void nothingIsLeft() {
        Caller.ADMIN.call().get(Accounts.PATH + "?q=" + username).then().body("items", hasSize(0));
        assertThat(keycloak.accounts().of(username)).isEmpty();
    }

    @Test
    void whatIsRefusedThereIsNotHereEither() {
        keycloak.accounts().next(Creation.REFUSED);
        create().then().statusCode(503).body("detail", containsString("没有留下未完成的内容"));
        nothingIsLeft();
    }

    @Test
    void anAnswerThatIsLostLeavesNothing() {
        keycloak.accounts().next(Creation.DONE_BUT_UNTOLD);
        create().then().statusCode(503);
        nothingIsLeft();
    }

    @Test
    void anAccountOfThatNameIsLeftAlone() {
        String subject = keycloak.accounts().left(username);
        create().then().statusCode(422).body("errors.code", contains("username-taken"));
        assertThat(keycloak.accounts().of(username).orElseThrow().path("id").asText())
                .isEqualTo(subject);
        Caller.ADMIN.call().get(Accounts.PATH + "?q=" + username).then().body("items", hasSize(0));
    }

    @Test
    void withoutIdentityProviderNothingIsBegun() {
        String account = made();
        keycloak.away(true);
        Accounts.create(Accounts.username(), organization).then().statusCode(503);
        Accounts.verb(account, "move", "organizationId", organization).statusCode(503);
        Accounts.verb(account, "reset").statusCode(503);
        Accounts.grant(Caller.SECURITY, account, "staff").statusCode(503);
        Caller.ADMIN
                .call()
                .get(account)
                .then()
                .body("roles", hasSize(0))
                .body("reason", nullValue())
                .body("etag", equalTo("1"));
    }

    /** Who is to be kept out must not stay in because another system is down. */
    @Test
    void disablingWaitsForNobodyAndIsToldLater() {
        String account = made();
        keycloak.away(true);
        Accounts.verb(account, "disable").statusCode(200).body("behind", equalTo(true));
        Accounts.verb(account, "enable").statusCode(503);
        tidying.run();
        assertThat(isEnabled()).isTrue();
        keycloak.away(false);
        tidying.run();
        assertThat(isEnabled()).isFalse();
        Caller.ADMIN.call().get(account).then().body("behind", equalTo(false));
    }

    @Test
    void whatWasCutOffIsFinishedByTheTidying() {
        String account = made();
        String subject = Caller.ADMIN.call().get(account).path("subject");
        keycloak.accounts().fail("POST /role-mappings/realm");
        Accounts.grant(Caller.SECURITY, account, "staff").statusCode(200).body("behind", equalTo(true));
        assertThat(keycloak.accounts().rolesOf(subject)).isEmpty();
        keycloak.accounts().fail("- -");
        tidying.run();
        assertThat(keycloak.accounts().rolesOf(subject)).containsExactly("staff");
        Caller.ADMIN.call().get(account).then().body("behind", equalTo(false));
    }

    @Test
    void aResetThatFailsShowsNoPassword() {
        String account = made();
        keycloak.accounts().fail("PUT /reset-password");
        Accounts.verb(account, "reset").statusCode(503);
        keycloak.accounts().fail("- -");
        Accounts.verb(account, "reset").statusCode(200).body("temporaryPassword", notNullValue());
    }

    @Test
    void theTidyingTakesAwayWhatNobodyFinished() {
        keycloak.accounts().next(Creation.DONE_BUT_UNTOLD);
        keycloak.accounts().fail("DELETE ");
        create().then().statusCode(503);
        keycloak.accounts().fail("- -");
        Response pending = Caller.ADMIN.call().get(Accounts.PATH + "?q=" + username);
        pending.then().body("items.status", contains("PENDING"));
        String id = pending.path("items[0].id");
        assertThat(keycloak.accounts().of(username)).isPresent();
        tidying.run();
        assertThat(keycloak.accounts().of(username)).isPresent();
        QuarkusTransaction.requiringNew()
                .run(() -> database.createNativeQuery(
                                "update user_account set created_at = created_at - interval 1 hour where username = :username")
                        .setParameter("username", username)
                        .executeUpdate());
        tidying.run();
        nothingIsLeft();
        assertThat(TestTrail.entries(Map.of("subject", id)).<String>getList("items.actorKind"))
                .containsExactly("SYSTEM", "PERSON");
    }

    private boolean isEnabled() {
        return keycloak.accounts().of(username).orElseThrow().path("enabled").asBoolean();
    }

    /** A key makes it safe to repeat, but the password stands nowhere that it could be repeated from. */
    @Test
    void aRepetitionUnderTheSameKeyMakesNoneAndShowsNoPassword() {
        for (String shown : List.of("true", "false")) {
            Caller.ADMIN
                    .call()
                    .header("Idempotency-Key", username)
                    .body(Accounts.fresh(username, organization))
                    .post(Accounts.PATH)
                    .then()
                    .statusCode(201)
                    .body("temporaryPassword", shown.equals("true") ? notNullValue() : nullValue());
        }
    }
}
