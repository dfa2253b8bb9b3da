package cn.tongxin.local;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import org.junit.jupiter.api.Test;

import com.fasterxml.jackson.databind.JsonNode;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** What is delivered for production holds nothing of the demo city, and asks for what the security guide promises. */
class ProductionRealmTest {
    private static final String OURS = "tongxin-web,tongxin-admin";
    private static final String KEYCLOAKS = "account,account-console,admin-cli,security-admin-console";

    /** Keycloak keeps a secret in so many signs: where none is set, a longer one stops the import. */
    private static final int LONGEST_SECRET = 255;

    private final DemoRealm files = Places.of(Path.of("../.."), Map.of()).realm();
    private final JsonNode realm = RealmAdmin.JSON.readTree(files.delivered().toFile());

    ProductionRealmTest() throws IOException {}

    private static Stream<JsonNode> items(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false);
    }

    private static String names(JsonNode list, String name) {
        return items(list).map(item -> item.path(name).asText()).collect(Collectors.joining(","));
    }

    private static JsonNode named(JsonNode list, String name, String value) {
        return items(list)
                .filter(item -> item.path(name).asText().equals(value))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void ofUsItHoldsTheWebAppAndTheApplicationOnly() {
        assertEquals(OURS + "," + KEYCLOAKS, names(realm.path("clients"), "clientId"));
        assertEquals("service-account-tongxin-admin", names(realm.path("users"), "username"));
        var roles = realm.path("users").path(0).path("clientRoles").path("realm-management");
        assertEquals("[\"manage-clients\",\"view-clients\",\"query-clients\",\"manage-users\"]", roles.toString());
        assertFalse(realm.path("users").path(0).has("realmRoles"));
        for (var client : realm.path("clients")) {
            assertFalse(client.path("directAccessGrantsEnabled").asBoolean()
                    && client.path("enabled").asBoolean());
            assertEquals(
                    client.path("clientId").asText().equals("tongxin-admin"),
                    client.path("serviceAccountsEnabled").asBoolean());
        }
    }

    @Test
    void secretsComeFromOutsideAndWithoutOneNothingIsImported() {
        assertFalse(realm.findValues("credentials").stream().anyMatch(JsonNode::isArray));
        var secrets = realm.findValuesAsText("secret");
        assertEquals(2, secrets.size());
        for (var secret : secrets) {
            assertTrue(secret.matches("\\$\\{TONGXIN_IDENTITY_(WEB|ADMIN)_SECRET:[a-z-]+}"), secret);
            assertTrue(secret.substring(secret.indexOf(':') + 1).length() > LONGEST_SECRET + 1, secret);
        }
        assertFalse(realm.toString().contains("tongxin-demo-2024"));
    }

    @Test
    void browsersAreSentBackToTheWebAppAndNowhereElse() {
        var web = named(realm.path("clients"), "clientId", "tongxin-web");
        assertEquals(
                "[\"${TONGXIN_PUBLIC_ADDRESS}/api/session/callback\"]",
                web.path("redirectUris").toString());
        for (var uri : realm.findValues("redirectUris")) {
            items(uri)
                    .map(JsonNode::asText)
                    .forEach(one -> assertFalse(one.startsWith("*") || one.startsWith("http"), one));
        }
        assertFalse(realm.toString().matches("(?s).*(localhost|127\\.0\\.0\\.1).*"));
    }

    @Test
    void whoDecidesOrWatchesNeedsACodeAndPasswordsAreOfThreeKinds() {
        var forms = named(realm.path("authenticationFlows"), "alias", "tongxin forms");
        var code = named(forms.path("authenticationExecutions"), "flowAlias", "tongxin needed code");
        assertEquals("CONDITIONAL", code.path("requirement").asText());
        for (var role : List.of("committee", "auditor", "admin", "security")) {
            var composites =
                    named(realm.path("roles").path("realm"), "name", role).path("composites");
            assertEquals("[\"second-factor\"]", composites.path("realm").toString());
        }
        var policy = realm.path("passwordPolicy").asText();
        for (var rule : List.of(
                "length(12)", "lowerCase(1)", "digits(1)", "specialChars(1)", "notUsername", "passwordHistory(5)")) {
            assertTrue(policy.contains(rule), rule);
        }
        assertTrue(realm.path("bruteForceProtected").asBoolean());
    }

    @Test
    void theDemoCityLaysItsOwnOverIt() {
        var demo = files.merged();
        assertEquals(
                OURS + "," + KEYCLOAKS + ",tongxin-loader,tongxin-approver,tongxin-accounts",
                names(demo.path("clients"), "clientId"));
        assertEquals(4, demo.path("users").size());
        assertEquals(
                realm.path("authenticationFlows").size(),
                demo.path("authenticationFlows").size());
        assertTrue(named(demo.path("authenticationFlows"), "alias", "tongxin forms")
                .toString()
                .contains("${TONGXIN_SECOND_FACTOR:CONDITIONAL}"));
    }
}
