package cn.tongxin.demo;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import cn.tongxin.demo.account.Person;
import cn.tongxin.demo.http.Api;
import cn.tongxin.demo.http.Json;
import cn.tongxin.demo.http.Refused;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** A person's account from its making to its end, with the real Keycloak behind; see {@link GoldenIT} for how to run it. */
class UserIT {
    private static final String USERS = "/api/v1/users";
    private static final String ME = "/api/v1/me";
    private static final String OWN_PASSWORD = String.join("-", "a-password-of-his-own", "1");
    private static final String DEMO_PASSWORD = "tongxin-demo-2024";

    private final Ready stack = Ready.stack();
    private final Api administrator = stack.administrator();
    private final Api keycloak = stack.usersOfKeycloak();
    private final String username = "it-" + UUID.randomUUID().toString().substring(0, 13);
    private final JsonNode user = administrator.post(
            USERS,
            Json.object()
                    .put("username", username)
                    .put("name", "联调用户")
                    .put("organizationId", organization(Person.MEMBER_UNIT)));

    UserIT() throws IOException {}

    @AfterEach
    void disabled() {
        if (now().path("status").asText().equals("ACTIVE")) {
            step("disable", Json.object());
        }
    }

    private String organization(String name) {
        return administrator
                .all("/api/v1/organizations?q=" + URLEncoder.encode(name, StandardCharsets.UTF_8))
                .getFirst()
                .path("id")
                .asText();
    }

    private String address() {
        return USERS + "/" + user.path("id").asText();
    }

    private JsonNode now() {
        return administrator.get(address());
    }

    private JsonNode step(String verb, ObjectNode wish) {
        return administrator.post(address() + "/" + verb, now(), wish.put("reason", "联调"));
    }

    private JsonNode there() {
        return keycloak.get("?exact=true&username=" + username).path(0);
    }

    /** By a security administrator, in whose browser it is done. */
    private void grant(String role) throws IOException, InterruptedException {
        var officer = new Browser(stack.address());
        assertEquals(200, officer.signIn("anquan", DEMO_PASSWORD).statusCode());
        var wish = Json.object().put("reason", "联调");
        wish.putArray("roles").add(role);
        var answer = officer.put(address() + "/roles", now().path("etag").asText(), wish.toString());
        assertEquals(200, answer.statusCode(), answer.body());
    }

    /** With the password that he was given, which he has to change at once. */
    private Browser signedIn(String temporary) throws IOException, InterruptedException {
        var browser = new Browser(stack.address());
        var change = browser.signIn(username, temporary);
        var in = browser.fill(change, Map.of("password-new", OWN_PASSWORD, "password-confirm", OWN_PASSWORD));
        assertEquals(200, in.statusCode(), in.body());
        assertTrue(in.body().contains("联调用户"), in.body());
        return browser;
    }

    @Test
    void whoIsMadeIsThereAsHeStandsHere() throws IOException, InterruptedException {
        grant("staff");
        assertEquals(user.path("subject"), there().path("id"));
        assertEquals("联调用户", there().path("firstName").asText());
        assertTrue(there().path("enabled").asBoolean());
        assertEquals(user.path("organizationId"), there().at("/attributes/organization_id/0"));
        var browser = signedIn(user.path("temporaryPassword").asText());
        assertTrue(browser.get(ME).body().contains("\"staff\""));
        assertEquals(200, browser.get("/api/v1/volunteer-records").statusCode());
    }

    @Test
    void whoIsMovedSignsInAgainForTheNewOrganization() throws IOException, InterruptedException {
        grant("staff");
        var browser = signedIn(user.path("temporaryPassword").asText());
        var elsewhere = organization("芳村");
        assertTrue(step("move", Json.object().put("organizationId", elsewhere))
                .path("resting")
                .asBoolean());
        assertEquals(401, browser.get(ME).statusCode());
        assertEquals(elsewhere, there().at("/attributes/organization_id/0").asText());
        var again = new Browser(stack.address()).signIn(username, OWN_PASSWORD);
        assertTrue(again.body().contains(elsewhere), again.body());
        assertFalse(again.body().contains("\"staff\""), again.body());
    }

    @Test
    void whoIsDisabledIsOutAtOnceAndStaysOut() throws IOException, InterruptedException {
        var browser = signedIn(user.path("temporaryPassword").asText());
        step("disable", Json.object());
        assertEquals(401, browser.get(ME).statusCode());
        assertFalse(there().path("enabled").asBoolean());
        var refused = new Browser(stack.address()).signIn(username, OWN_PASSWORD);
        assertFalse(refused.body().contains("联调用户"), refused.body());
    }

    @Test
    void aResetEndsTheFormerPassword() throws IOException, InterruptedException {
        var browser = signedIn(user.path("temporaryPassword").asText());
        var password = step("reset", Json.object().put("secondFactor", true))
                .path("temporaryPassword")
                .asText();
        assertEquals(401, browser.get(ME).statusCode());
        assertTrue(there().path("requiredActions").toString().contains("UPDATE_PASSWORD"));
        var former = new Browser(stack.address()).signIn(username, OWN_PASSWORD);
        assertFalse(former.body().contains("联调用户"), former.body());
        var next = new Browser(stack.address()).signIn(username, password);
        assertTrue(next.body().contains("password-new"), next.body());
    }

    /** Nothing that he was granted is in the hands of who has given him a password. */
    @Test
    void aRoleThatDecidesIsGrantedToWhoHasAPasswordOfHisOwn() throws IOException, InterruptedException {
        var early = assertThrows(AssertionError.class, () -> grant("committee"));
        assertTrue(early.toString().contains("password-not-own"), early.toString());
        signedIn(user.path("temporaryPassword").asText());
        grant("committee");
        assertTrue(step("reset", Json.object()).path("resting").asBoolean());
        assertThrows(AssertionError.class, () -> grant("committee"));
    }

    @Test
    void aUsernameIsTakenOnce() {
        var refused = assertThrows(
                Refused.class,
                () -> administrator.post(
                        USERS, Json.object().put("username", username).put("name", "另一个")));
        assertTrue(refused.toString().contains("422"), refused.toString());
        assertEquals(user.path("subject"), there().path("id"));
    }
}
