package cn.tongxin.demo;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;

import com.fasterxml.jackson.databind.ObjectMapper;

import cn.tongxin.demo.http.Api;
import cn.tongxin.demo.http.Token;

/** The running stack, as the launcher's file tells of it; the file is named by {@code -Dtongxin.ready}. */
final class Ready {
    private Ready() {}

    /** The API with a real token of the client that approved the demo data. */
    static Api committee() throws IOException {
        var named = System.getProperty("tongxin.ready");
        if (named == null) {
            throw new IllegalStateException("-Dtongxin.ready=FILE is missing: the file that the launcher writes");
        }
        var ready = new ObjectMapper().readTree(Files.readString(Path.of(named)));
        var secrets = new Properties();
        try (var file = Files.newBufferedReader(Path.of(ready.path("secrets").asText()))) {
            secrets.load(file);
        }
        var realm = URI.create(ready.path("keycloak").asText() + "/realms/"
                + ready.path("realm").asText());
        var secret = secrets.getProperty("TONGXIN_APPROVER_SECRET", "");
        return new Api(URI.create(ready.path("api").asText()), new Token(realm, "tongxin-approver", secret));
    }
}
