package cn.tongxin.demo;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;

import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** The session of a browser, with the real Keycloak behind; see {@link GoldenIT} for how to run it. */
class SessionIT {
    private static final String USER = "lianxi";

    private final Ready stack = Ready.stack();
    private final URI application = stack.address();
    private final Browser browser = new Browser(application);

    SessionIT() throws IOException {}

    private HttpResponse<String> signedIn() throws IOException, InterruptedException {
        return browser.signIn(USER, stack.file().path("demoPassword").asText());
    }

    /** As somebody asks who has got hold of cookies. */
    private HttpResponse<String> me(String cookies) throws IOException, InterruptedException {
        return HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(application.resolve("/api/v1/me"))
                                .header("Cookie", cookies)
                                .build(),
                        HttpResponse.BodyHandlers.ofString());
    }

    @Test
    void aCopiedCookieOpensNothingAfterSignOut() throws IOException, InterruptedException {
        signedIn();
        var copied = browser.cookies();
        assertEquals(200, me(copied).statusCode());
        browser.get("/api/session/sign-out");
        var refused = me(copied);
        assertEquals(401, refused.statusCode());
        assertTrue(refused.headers().firstValue("Content-Type").orElse("").startsWith("application/problem+json"));
    }

    /** No script reads them, no other site sends them along, and they hold no token. */
    @Test
    void cookiesAreForOurPagesOnlyAndTellNothing() throws IOException, InterruptedException {
        signedIn();
        var ours = browser.setCookies().stream()
                .filter(cookie -> cookie.startsWith("q_"))
                .toList();
        assertFalse(ours.isEmpty());
        for (var cookie : ours) {
            assertTrue(cookie.matches("(?i).*; *httponly\\b.*"), cookie);
            assertTrue(cookie.matches("(?i).*; *samesite=(lax|strict)\\b.*"), cookie);
            assertTrue(cookie.matches("(?i).*; *path=/(;.*)?"), cookie);
            assertFalse(cookie.contains("eyJ"), cookie);
            assertEquals(application.getScheme().equals("https"), cookie.matches("(?i).*; *secure\\b.*"), cookie);
        }
    }

    @Test
    void aSpoiltCookieIsNobody() throws IOException, InterruptedException {
        signedIn();
        var cookies = browser.cookies();
        assertEquals(401, me(cookies.replaceFirst("q_session=.", "q_session=x")).statusCode());
        assertEquals(401, me(cookies.replaceFirst("q_session=", "q_session=x")).statusCode());
        assertEquals(401, me("q_session=").statusCode());
        assertEquals(200, me(cookies).statusCode());
    }
}
