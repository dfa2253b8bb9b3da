package cn.tongxin.security;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;

import org.junit.jupiter.api.Test;

import cn.tongxin.testing.Caller;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.specification.RequestSpecification;

import static org.hamcrest.Matchers.equalTo;

/** A token counts only when the identity provider made it, for us, and it has not ended. */
@QuarkusTest
class TokenTest {
    private static void isRefused(String token) {
        RestAssured.given()
                .header("Authorization", "Bearer " + token)
                .get("/api/v1/me")
                .then()
                .statusCode(401)
                .contentType("application/problem+json")
                .header("WWW-Authenticate", equalTo("Bearer"))
                .body("type", equalTo("urn:tongxin:problem:invalid-token"));
    }

    @Test
    void withoutTokenOrSessionNobodyIsSignedIn() {
        RestAssured.given()
                .redirects()
                .follow(false)
                .get("/api/v1/me")
                .then()
                .statusCode(401)
                .contentType("application/problem+json")
                .body("type", equalTo("urn:tongxin:problem:not-signed-in"));
    }

    @Test
    void anExpiredTokenIsRefused() {
        isRefused(Caller.COMMITTEE
                .claims()
                .issuedAt(Instant.now().minusSeconds(600))
                .expiresAt(Instant.now().minusSeconds(300))
                .sign());
    }

    @Test
    void aTokenForSomeoneElseIsRefused() {
        isRefused(Caller.COMMITTEE.claims().audience("another-api").sign());
        isRefused(Caller.COMMITTEE
                .claims()
                .issuer("https://identity.test/realms/other")
                .sign());
    }

    @Test
    void aForgedTokenIsRefused() {
        String token = Caller.COMMITTEE.token();
        String[] parts = token.split("\\.", -1);
        String payload = new String(Base64.getUrlDecoder().decode(parts[1]), StandardCharsets.UTF_8)
                .replace("committee", "admin");
        isRefused(parts[0] + "." + encoded(payload) + "." + parts[2]);
        isRefused(encoded("{\"alg\":\"none\"}") + "." + parts[1] + ".");
        isRefused(token.substring(0, token.length() - 3));
        isRefused("nonsense");
        isRefused("");
    }

    @Test
    void otherSchemesAreRefused() {
        RequestSpecification basic = RestAssured.given().header("Authorization", "Basic YTpi");
        basic.get("/api/v1/me").then().statusCode(401).contentType("application/problem+json");
    }

    @Test
    void aChangeBySessionMustComeFromOurPages() {
        RestAssured.given()
                .cookie("q_session", "x")
                .header("Sec-Fetch-Site", "cross-site")
                .contentType("application/json")
                .body("{}")
                .post("/api/v1/briefings")
                .then()
                .statusCode(403)
                .body("type", equalTo("urn:tongxin:problem:cross-site"));
    }

    private static String encoded(String text) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }
}
