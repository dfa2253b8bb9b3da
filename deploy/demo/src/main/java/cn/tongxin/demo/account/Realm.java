package cn.tongxin.demo.account;

import java.util.List;
import java.util.function.Supplier;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import cn.tongxin.demo.http.Api;
import cn.tongxin.demo.http.Json;
import cn.tongxin.demo.http.Patience;

/**
 * The realm's users and clients. Everything is looked up by its name first, so that all of it can be repeated.
 *
 * @param admin the Admin API, {@code …/admin/realms/tongxin}
 */
public record Realm(Api admin) {
    private static final List<String> SCOPES_OF_EVERY_SYSTEM =
            List.of("basic", "acr", "profile", "roles", "service_account", "tongxin");

    /** A person who signs in; his password is set once, when he is created. */
    void person(Person person, String organizationId, String password) {
        Patience.repeat(() -> {
            var user = obtain("/users?exact=true&username=" + person.username(), "/users", () -> {
                var fresh = described(Json.object(), person.name(), organizationId);
                fresh.put("username", person.username()).put("enabled", true).put("emailVerified", true);
                fresh.putArray("credentials")
                        .addObject()
                        .put("type", "password")
                        .put("value", password)
                        .put("temporary", false);
                return fresh;
            });
            describe(user, person.name(), organizationId);
            return grant(id(user), person.role());
        });
    }

    /** A system that comes with client credentials; Keycloak makes up the secret. */
    void system(String clientId, String name, String organizationId, List<String> scopes) {
        Patience.repeat(() -> {
            var client = obtain("/clients?clientId=" + clientId, "/clients", () -> {
                var fresh = Json.object()
                        .put("clientId", clientId)
                        .put("name", name)
                        .put("protocol", "openid-connect")
                        .put("publicClient", false)
                        .put("standardFlowEnabled", false)
                        .put("directAccessGrantsEnabled", false)
                        .put("serviceAccountsEnabled", true);
                var granted = fresh.putArray("defaultClientScopes");
                SCOPES_OF_EVERY_SYSTEM.forEach(granted::add);
                scopes.forEach(granted::add);
                fresh.putArray("optionalClientScopes");
                return fresh;
            });
            return describe(admin.get("/clients/" + id(client) + "/service-account-user"), name, organizationId);
        });
    }

    /** What stands as its author beside a record that this system enters. */
    void nameSystem(String clientId, String name) {
        Patience.repeat(() -> {
            var client = first("/clients?clientId=" + clientId);
            var account = (ObjectNode) admin.get("/clients/" + id(client) + "/service-account-user");
            return admin.put("/users/" + id(account), account.put("firstName", name));
        });
    }

    String secret(String clientId) {
        return Patience.repeat(() -> {
            var client = first("/clients?clientId=" + clientId);
            return admin.get("/clients/" + id(client) + "/client-secret")
                    .path("value")
                    .asText();
        });
    }

    private JsonNode obtain(String lookUp, String list, Supplier<JsonNode> content) {
        var known = first(lookUp);
        if (!known.isMissingNode()) {
            return known;
        }
        admin.post(list, content.get());
        return first(lookUp);
    }

    private JsonNode first(String lookUp) {
        return admin.get(lookUp).path(0);
    }

    private JsonNode describe(JsonNode user, String name, String organizationId) {
        return admin.put("/users/" + id(user), described(user.deepCopy(), name, organizationId));
    }

    /** Only a first name: roles have no family. */
    private static ObjectNode described(ObjectNode user, String name, String organizationId) {
        user.put("firstName", name);
        if (!organizationId.isEmpty()) {
            user.putObject("attributes").putArray("organization_id").add(organizationId);
        }
        return user;
    }

    private JsonNode grant(String user, String role) {
        var roles = Json.object().arrayNode().add(admin.get("/roles/" + role));
        return admin.post("/users/" + user + "/role-mappings/realm", roles);
    }

    private static String id(JsonNode item) {
        return item.path("id").asText();
    }
}
