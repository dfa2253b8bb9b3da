package cn.tongxin.local;

import java.io.IOException;

/** A realm that an earlier release imported lets the application keep clients only; a fresh one accounts of people, too. */
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
        done.set();
    }
}
