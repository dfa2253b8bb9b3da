package cn.tongxin.clients;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/** The running stack, as the launcher's file tells of it; the file is named by {@code -Dtongxin.ready}. */
record Stack(JsonNode ready, Properties secrets) {
    static final String CLIENT = "agency-demo";

    static Stack running() throws IOException {
        var named = System.getProperty("tongxin.ready");
        if (named == null) {
            throw new IllegalStateException("-Dtongxin.ready=FILE is missing: the file that the launcher writes");
        }
        var ready = new ObjectMapper().readTree(Files.readString(Path.of(named)));
        var secrets = new Properties();
        try (var file = Files.newBufferedReader(Path.of(ready.path("secrets").asText()))) {
            secrets.load(file);
        }
        return new Stack(ready, secrets);
    }

    String address() {
        return ready.path("api").asText();
    }

    String tokenUrl() {
        return ready.path("keycloak").asText() + "/realms/"
                + ready.path("realm").asText() + "/protocol/openid-connect/token";
    }

    String secret() {
        return secrets.getProperty("TONGXIN_AGENCY_SECRET", "");
    }

    /** What an outside program has to know. */
    Map<String, String> environment() {
        return Map.of(
                "TONGXIN_ADDRESS", address(),
                "TONGXIN_TOKEN_URL", tokenUrl(),
                "TONGXIN_CLIENT_ID", CLIENT,
                "TONGXIN_CLIENT_SECRET", secret());
    }
}
