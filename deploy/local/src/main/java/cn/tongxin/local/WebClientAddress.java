package cn.tongxin.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import com.fasterxml.jackson.databind.node.ObjectNode;

/** The realm is imported once; when the stack comes up on another port later, its web client has to learn that. */
record WebClientAddress(Settings settings, Secrets secrets, Path known) {
    /** True when Keycloak had to be told. */
    boolean update() throws IOException, InterruptedException {
        var address = settings.publicAddress().toString();
        var before = Files.exists(known) ? Files.readString(known) : address;
        if (!before.equals(address)) {
            tell(before, address);
        }
        PrivateFiles.write(known, address);
        return !before.equals(address);
    }

    private void tell(String before, String now) throws IOException, InterruptedException {
        var realm = new RealmAdmin(settings, secrets);
        var client = realm.client("tongxin-web");
        // Every address in the client starts with the old one.
        var moved = RealmAdmin.JSON.readValue(client.toString().replace(before, now), ObjectNode.class);
        realm.put("/clients/" + client.path("id").asText(), moved);
    }
}
