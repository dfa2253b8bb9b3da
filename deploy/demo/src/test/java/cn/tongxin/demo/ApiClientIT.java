package cn.tongxin.demo;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.stream.StreamSupport;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import cn.tongxin.demo.account.Person;
import cn.tongxin.demo.account.Register;
import cn.tongxin.demo.http.Api;
import cn.tongxin.demo.http.Json;
import cn.tongxin.demo.http.Refused;
import cn.tongxin.demo.http.Unreachable;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** An agency's system from its making to its end, with the real Keycloak behind; see {@link GoldenIT} for how to run it. */
class ApiClientIT {
    private static final String CLIENTS = "/api/v1/api-clients";
    private static final String RECORDS = "/api/v1/volunteer-records";
    private static final long LONGEST_NANOS = 100_000_000_000L;
    private static final long PAUSE_NANOS = 500_000_000L;

    private final Ready stack = Ready.stack();
    private final Api administrator = stack.administrator();
    private final Api keycloak = stack.clientsOfKeycloak();
    private JsonNode client = Json.object();
    private Api agency = administrator;

    ApiClientIT() throws IOException {}

    @BeforeEach
    void made() {
        client = administrator.post(CLIENTS, content());
        agency = api(client);
        mayDoNothing(agency);
        granted();
    }

    private void granted() {
        Register.grant(administrator, client, List.of("records:read", "records:write"));
    }

    private static void mayDoNothing(Api caller) {
        var refused = assertThrows(Refused.class, () -> caller.get(RECORDS));
        assertTrue(refused.toString().contains("403"), refused.toString());
    }

    @AfterEach
    void disabled() {
        verb("disable");
    }

    private ObjectNode content() {
        var name = URLEncoder.encode(Person.MEMBER_UNIT, StandardCharsets.UTF_8);
        var organization = administrator
                .all("/api/v1/organizations?q=" + name)
                .getFirst()
                .path("id")
                .asText();
        return Json.object()
                .put("organizationId", organization)
                .put("sourceSystem", "it-" + UUID.randomUUID())
                .put("name", "联调系统");
    }

    private Api api(JsonNode issued) {
        return stack.api(issued.path("clientId").asText(), issued.path("secret").asText());
    }

    private JsonNode now() {
        return administrator.get(CLIENTS + "/" + client.path("id").asText());
    }

    private JsonNode verb(String verb) {
        return administrator.postEmpty(CLIENTS + "/" + client.path("id").asText() + "/" + verb, now());
    }

    private JsonNode pushed(Api caller) {
        var record = Json.object()
                .put("organizationId", client.path("organizationId").asText())
                .put("headcount", 5)
                .put("servedOn", "2024-05-06")
                .put("minutes", 90)
                .put("content", "清理河道");
        return caller.put(RECORDS + "/external/R-1", record);
    }

    private void refusesAtOnce(Api caller) {
        var refused = assertThrows(Refused.class, () -> caller.get(RECORDS));
        assertTrue(refused.toString().contains("401"), refused.toString());
    }

    @Test
    void aSystemPushesUntilItIsDisabled() {
        var record = pushed(agency);
        assertEquals("DISABLED", verb("disable").path("status").asText());
        refusesAtOnce(agency);
        assertEquals("ACTIVE", verb("enable").path("status").asText());
        assertEquals(record.path("id"), pushed(agency).path("id"));
        assertTrue(now().hasNonNull("lastSeenAt"));
        assertFalse(now().has("secret"));
        agency.delete(RECORDS + "/" + record.path("id").asText(), record);
    }

    @Test
    void bothSecretsWorkWhileARotationOverlaps() {
        var record = pushed(agency);
        var second = api(verb("rotate"));
        mayDoNothing(second);
        granted();
        assertEquals(record.path("id"), pushed(second).path("id"));
        assertEquals(record.path("id"), pushed(agency).path("id"));
        var third = api(verb("rotate"));
        granted();
        refusesAtOnce(agency);
        assertEquals(record.path("id"), pushed(second).path("id"));
        third.delete(RECORDS + "/" + record.path("id").asText(), record);
        until(() -> atKeycloak(client.path("clientId").asText()).isMissingNode());
    }

    /** Frozen: it takes a question and never answers, which is worse than not being there. */
    @Test
    void withoutKeycloakNothingIsHalfMade() throws IOException, InterruptedException {
        agency.get(RECORDS);
        var before = administrator.all(CLIENTS).size();
        var madeBefore = made(keycloak);
        stack.signalKeycloak("STOP");
        try {
            assertThrows(Unreachable.class, () -> administrator.post(CLIENTS, content()));
            assertThrows(Unreachable.class, () -> verb("rotate"));
            agency.get(RECORDS);
            assertEquals(before, administrator.all(CLIENTS).size());
            assertEquals(1, now().path("credentials").size());
        } finally {
            stack.signalKeycloak("CONT");
        }
        agency.get(RECORDS);
        assertEquals(madeBefore, made(keycloak));
    }

    @Test
    void whatOnlyKeycloakHasIsTakenAway() {
        var left = Json.object().put("clientId", "agency-left-over").put("serviceAccountsEnabled", true);
        left.putObject("attributes").put("tongxin.api-client", "true");
        keycloak.post("", left);
        until(() -> atKeycloak("agency-left-over").isMissingNode());
        assertFalse(atKeycloak(client.path("clientId").asText()).isMissingNode());
    }

    private JsonNode atKeycloak(String clientId) {
        return keycloak.get("?clientId=" + clientId).path(0);
    }

    /** How many Keycloak has of those that we make. */
    private static long made(Api keycloak) {
        return StreamSupport.stream(
                        keycloak.get("?search=true&clientId=agency-").spliterator(), false)
                .filter(one -> one.path("attributes").has("tongxin.api-client"))
                .count();
    }

    private static void until(BooleanSupplier question) {
        var end = System.nanoTime() + LONGEST_NANOS;
        while (!question.getAsBoolean()) {
            assertTrue(System.nanoTime() < end, "still waiting");
            LockSupport.parkNanos(PAUSE_NANOS);
        }
    }
}
