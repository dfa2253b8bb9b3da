package cn.tongxin.local;

import java.io.IOException;

/**
 * A realm that an earlier release imported lets the application keep clients only, and the demo city's administrator grant
 * nothing; a fresh one has both from its files.
 */
record UserAdministrator(Settings settings, Secrets secrets, Mark done) {
    void bring() throws IOException, InterruptedException {
        if (done.isSet()) {
            return;
        }
        var realm = new RealmAdmin(settings, secrets);
        var management =
                "/clients/" + realm.client("realm-management").path("id").asText();
        var roles = RealmAdmin.JSON.createArrayNode().add(realm.get(management + "/roles/manage-users"));
        var account = ClientAdministrator.account(realm, ClientAdministrator.NAME);
        realm.post("/users/" + account + "/role-mappings" + management, roles);
        var granting = RealmAdmin.JSON.createArrayNode().add(realm.get("/roles/security"));
        var loader = ClientAdministrator.account(realm, ClientAdministrator.LOADER);
        realm.post("/users/" + loader + "/role-mappings/realm", granting);
        done.set();
    }
}
