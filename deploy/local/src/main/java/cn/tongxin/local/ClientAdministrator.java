package cn.tongxin.local;

import java.io.IOException;
import java.util.List;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * A realm that an earlier release imported knows nobody who makes clients of agencies for the application, and lets
 * nobody register those of the demo city; a fresh one has both from its file.
 */
record ClientAdministrator(Settings settings, Secrets secrets, Mark done) {
    static final String NAME = "tongxin-admin";
    static final String LOADER = "tongxin-accounts";

    void bring() throws IOException, InterruptedException {
        if (done.isSet()) {
            return;
        }
        var realm = new RealmAdmin(settings, secrets);
        if (realm.client(NAME).isMissingNode()) {
            create(realm);
            makeAdministrator(realm);
        }
        done.set();
    }

    private void create(RealmAdmin realm) throws IOException, InterruptedException {
        var client = RealmAdmin.JSON
                .createObjectNode()
                .put("clientId", NAME)
                .put("secret", secrets.get("TONGXIN_IDENTITY_ADMIN_SECRET"))
                .put("protocol", "openid-connect")
                .put("publicClient", false)
                .put("standardFlowEnabled", false)
                .put("serviceAccountsEnabled", true);
        client.putArray("defaultClientScopes").add("basic").add("roles").add("service_account");
        realm.post("/clients", client);
        var management = "/clients/" + id(realm.client("realm-management"));
        var roles = RealmAdmin.JSON.createArrayNode();
        for (var role : List.of("manage-clients", "view-clients", "query-clients")) {
            roles.add(realm.get(management + "/roles/" + role));
        }
        realm.post("/users/" + account(realm, NAME) + "/role-mappings" + management, roles);
    }

    private static void makeAdministrator(RealmAdmin realm) throws IOException, InterruptedException {
        var client = "/clients/" + id(realm.client(LOADER));
        for (var scope : realm.get("/client-scopes")) {
            if (List.of("profile", "tongxin").contains(scope.path("name").asText())) {
                realm.put(client + "/default-client-scopes/" + id(scope), RealmAdmin.JSON.createObjectNode());
            }
        }
        var roles = RealmAdmin.JSON.createArrayNode().add(realm.get("/roles/admin"));
        realm.post("/users/" + account(realm, LOADER) + "/role-mappings/realm", roles);
    }

    static String account(RealmAdmin realm, String clientId) throws IOException, InterruptedException {
        return id(realm.get("/clients/" + id(realm.client(clientId)) + "/service-account-user"));
    }

    private static String id(JsonNode item) {
        return item.path("id").asText();
    }
}
