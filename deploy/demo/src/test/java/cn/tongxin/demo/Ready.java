package cn.tongxin.demo;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import cn.tongxin.demo.http.Api;
import cn.tongxin.demo.http.Token;

/** The running stack, as the launcher's file tells of it; the file is named by {@code -Dtongxin.ready}. */
public record Ready(JsonNode file, Properties secrets) {
    public static Ready stack() throws IOException {
        var named = System.getProperty("tongxin.ready");
        if (named == null) {
            throw new IllegalStateException("-Dtongxin.ready=FILE is missing: the file that the launcher writes");
        }
        var ready = new ObjectMapper().readTree(Files.readString(Path.of(named)));
        var secrets = new Properties();
        try (var file = Files.newBufferedReader(Path.of(ready.path("secrets").asText()))) {
            secrets.load(file);
        }
        return new Ready(ready, secrets);
    }

    /** The API with a real token of the client that approved the demo data. */
    public static Api committee() throws IOException {
        var stack = stack();
        return stack.api("tongxin-approver", stack.secret("TONGXIN_APPROVER_SECRET"));
    }

    /** The API as a system administrator, who here is the security administrator as well. */
    public Api administrator() {
        return api("tongxin-accounts", secret("TONGXIN_ACCOUNTS_SECRET"));
    }

    /** The Admin API of Keycloak, with nothing but what the application itself may there. */
    Api clientsOfKeycloak() {
        var realm = URI.create(text("keycloak") + "/admin/realms/" + text("realm") + "/clients");
        return new Api(realm, token("tongxin-admin", secret("TONGXIN_IDENTITY_ADMIN_SECRET")));
    }

    /** The same for accounts of people. */
    Api usersOfKeycloak() {
        var realm = URI.create(text("keycloak") + "/admin/realms/" + text("realm") + "/users");
        return new Api(realm, token("tongxin-admin", secret("TONGXIN_IDENTITY_ADMIN_SECRET")));
    }

    /** The API with tokens of a client; its first call fetches one. */
    public Api api(String clientId, String secret) {
        return new Api(URI.create(text("api")), token(clientId, secret));
    }

    /** Where the application listens. */
    public URI address() {
        return URI.create(text("api"));
    }

    /** Where a client fetches its token. */
    public URI tokenEndpoint() {
        return URI.create(text("keycloak") + "/realms/" + text("realm") + "/protocol/openid-connect/token");
    }

    private Token token(String clientId, String secret) {
        return new Token(URI.create(text("keycloak") + "/realms/" + text("realm")), clientId, secret);
    }

    /** Sends the process of Keycloak a signal. */
    void signalKeycloak(String signal) throws IOException, InterruptedException {
        var number = Files.readString(Path.of(text("state"), "run", "keycloak.pid"));
        new ProcessBuilder("kill", "-" + signal, number.strip()).start().waitFor();
    }

    private String secret(String name) {
        return secrets.getProperty(name, "");
    }

    private String text(String field) {
        return file.path(field).asText();
    }
}
