package cn.tongxin.security.session;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import cn.tongxin.shared.OpaqueKeys;
import cn.tongxin.testing.Caller;
import cn.tongxin.testing.Forgery;
import cn.tongxin.testing.Signing;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.oidc.AuthorizationCodeTokens;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** What a browser holds is a key and nothing else; once a session has ended, no copy of its key opens it. */
@QuarkusTest
class SessionAttackTest {
    private static final String EVENT = "http://schemas.openid.net/event/backchannel-logout";
    private static final String TOKENS = "{\"id\":\"a.e30.b\",\"access\":\"a.e30.b\",\"refresh\":\"secret\"}";
    private static final String HERE = "127.0.0.1";
    private static final String CLOSE = "/api/v1/session/back-channel";

    @Inject
    WebSessions sessions;

    @Inject
    SessionTokens cookies;

    @Inject
    EntityManager database;

    private final String signIn = UUID.randomUUID().toString();

    private String open() {
        return sessions.open(TOKENS, new SignedIn("somebody", signIn));
    }

    /** What Keycloak sends when it has ended that sign-in. */
    private Forgery order() {
        return Forgery.of(Caller.COMMITTEE)
                .without("azp")
                .without("realm_access")
                .claim("aud", "tongxin-web")
                .claim("typ", "Logout")
                .claim("sid", signIn)
                .claim("events", Map.of(EVENT, Map.of()));
    }

    private static Response close(String token) {
        return RestAssured.given()
                .contentType("application/x-www-form-urlencoded")
                .formParam("logout_token", token)
                .post(CLOSE);
    }

    private int change(String statement, String key) {
        return QuarkusTransaction.requiringNew()
                .call(() -> database.createNativeQuery(statement)
                        .setParameter("hash", OpaqueKeys.digest(key))
                        .executeUpdate());
    }

    @Test
    void aCopiedKeyOpensNothingAfterSignOutNorDoesAnOtherOfTheSameSignIn() {
        String key = open();
        String renewed = open();
        assertThat(sessions.tokens(key)).contains(TOKENS);
        sessions.close(renewed, HERE);
        assertThat(sessions.tokens(key)).isEmpty();
        assertThat(sessions.tokens(renewed)).isEmpty();
        assertThatThrownBy(() -> cookies.read(key)).isInstanceOf(AuthenticationFailedException.class);
    }

    @Test
    void aCopiedKeyOpensNothingAfterTheIdentityProviderEndedTheSession() {
        String key = open();
        String other = sessions.open(
                "tokens", new SignedIn("another", UUID.randomUUID().toString()));
        assertThat(close(order().signed()).statusCode()).isEqualTo(204);
        assertThat(sessions.tokens(key)).isEmpty();
        assertThat(sessions.tokens(other)).isPresent();
        assertThat(close(order().signed()).statusCode()).as("said twice").isEqualTo(204);
    }

    @TestFactory
    Stream<DynamicTest> aForgedOrderEndsNothing() {
        Map<String, String> orders = new LinkedHashMap<>();
        orders.put("of another key", order().signed(Signing.make().getPrivate()));
        orders.put("unsigned", order().unsigned("none"));
        orders.put(
                "by the public key", order().sealed("HS256", Signing.publicKey().getEncoded()));
        orders.put("one bit", Forgery.bitTurned(order().signed()));
        orders.put("for the API", order().claim("aud", "tongxin-api").signed());
        orders.put(
                "of another realm", order().claim("iss", Caller.ISSUER + "-2").signed());
        orders.put("expired", order().claim("exp", 1).signed());
        orders.put("without event", order().without("events").signed());
        orders.put(
                "another event", order().claim("events", Map.of("x", Map.of())).signed());
        orders.put("events are a text", order().claim("events", EVENT).signed());
        orders.put("events are a list", order().claim("events", List.of(EVENT)).signed());
        orders.put("with a nonce", order().claim("nonce", "x").signed());
        orders.put("without session", order().without("sid").signed());
        orders.put("session is a number", order().claim("sid", 7).signed());
        orders.put("session is a list", order().claim("sid", List.of(signIn)).signed());
        orders.put("session is a pattern", order().claim("sid", "%").signed());
        orders.put("access token", Caller.COMMITTEE.token());
        orders.put("ID token", order().claim("typ", "ID").without("events").signed());
        orders.put("empty", "");
        orders.put("nonsense", "a.b.c");
        orders.put("endless", "x".repeat(100_000));
        return orders.entrySet().stream()
                .map(each -> DynamicTest.dynamicTest(each.getKey(), () -> endsNothing(each.getValue())));
    }

    private void endsNothing(String token) {
        String key = open();
        Response answer = close(token);
        assertThat(answer.statusCode()).as(answer.asString()).isIn(204, 400, 413);
        assertThat(sessions.tokens(key)).as("answered %d", answer.statusCode()).isPresent();
    }

    @Test
    void anOrderToEndASessionIsNoAccessToken() {
        RestAssured.given()
                .header("Authorization", "Bearer " + order().signed())
                .get("/api/v1/me")
                .then()
                .statusCode(401);
    }

    @Test
    void aKeyIsNeitherGuessedNorReadFromACopyOfTheDatabase() {
        String key = open();
        for (String guess : List.of(
                "",
                " ",
                key + "=",
                key + " ",
                key.substring(1),
                key.toLowerCase(java.util.Locale.ROOT),
                OpaqueKeys.digest(key),
                signIn,
                "' or '1'='1",
                "%",
                "\u0000",
                "x".repeat(100_000))) {
            assertThat(sessions.tokens(guess)).as(guess).isEmpty();
        }
        assertThat(QuarkusTransaction.requiringNew()
                        .call(() -> database.createNativeQuery(
                                        "select count(*) from web_session where key_hash = :key or tokens like '%secret%'")
                                .setParameter("key", key)
                                .getSingleResult()))
                .asString()
                .isEqualTo("0");
    }

    /** As after the secret was changed, or by who may write in the database and nothing else. */
    @ParameterizedTest
    @ValueSource(strings = {"'AAAA'", "'not base 64!'", "''", "reverse(tokens)", "concat('AAAA', tokens)"})
    void tokensThatWereChangedAreNoSession(String instead) {
        String key = open();
        assertThat(change("update web_session set tokens = " + instead + " where key_hash = :hash", key))
                .isEqualTo(1);
        assertThat(sessions.tokens(key)).isEmpty();
    }

    @Test
    void anExpiredSessionOpensNothing() {
        String key = open();
        change("update web_session set expires_at = utc_timestamp(3) - interval 1 second where key_hash = :hash", key);
        assertThat(sessions.tokens(key)).isEmpty();
    }

    @Test
    void eachSignInHasAKeyOfItsOwn() {
        AuthorizationCodeTokens tokens = new AuthorizationCodeTokens("e30." + sid() + ".e30", "access", "refresh");
        String one = cookies.open(tokens, HERE);
        String two = cookies.open(tokens, HERE);
        assertThat(one).isNotEqualTo(two).hasSizeGreaterThanOrEqualTo(43);
        assertThat(cookies.read(one).getAccessToken()).isEqualTo("access");
        assertThat(close(order().signed()).statusCode()).isEqualTo(204);
        assertThatThrownBy(() -> cookies.read(one)).isInstanceOf(AuthenticationFailedException.class);
        assertThatThrownBy(() -> cookies.read(two)).isInstanceOf(AuthenticationFailedException.class);
    }

    private String sid() {
        return Forgery.encoded(("{\"sid\":\"" + signIn + "\"}").getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }

    /** Names that the sign-in uses, and names that it does not. */
    @ParameterizedTest
    @ValueSource(
            strings = {"q_session", "q_session_tongxin", "q_auth", "q_auth_x", "q_post_logout", "session", "JSESSIONID"
            })
    void aForgedCookieIsNobody(String name) {
        for (String value : List.of("x", open(), "a|b|c", Caller.COMMITTEE.token(), "..%2f", "x".repeat(4_000))) {
            Response answer = RestAssured.given().cookie(name, value).get("/api/v1/me");
            assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(401);
            assertThat(answer.contentType()).startsWith("application/problem+json");
        }
    }
}
