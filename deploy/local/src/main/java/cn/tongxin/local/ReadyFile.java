package cn.tongxin.local;

import java.nio.file.Path;

import com.fasterxml.jackson.databind.ObjectMapper;

/** Tells a waiting test that the stack is up, and where. */
record ReadyFile(Places places, Settings settings) {
    void write(Path file) {
        var ready = new ObjectMapper()
                .createObjectNode()
                .put("address", settings.publicAddress().toString())
                .put("api", settings.address().toString())
                .put("keycloak", settings.keycloak().toString())
                .put("realm", LocalKeycloak.REALM)
                .put("secrets", places.secrets().toString())
                .put("state", places.state().toString())
                .put("demoPassword", DemoStep.PASSWORD);
        PrivateFiles.write(file, ready.toPrettyString() + "\n");
    }
}
