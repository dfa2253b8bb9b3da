package cn.tongxin.local;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** The realm is imported once; when the stack comes up on another port later, its web client has to learn that. */
record WebClientAddress(Settings settings, Secrets secrets, Path known) {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final HttpClient HTTP = HttpClient.newHttpClient();

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
        var token = token();
        var clients = admin("/clients");
        var client = send(request(URI.create(clients + "?clientId=tongxin-web"), token)
                        .GET())
                .get(0);
        // Every address in the client starts with the old one.
        var moved = JSON.readValue(client.toString().replace(before, now), ObjectNode.class);
        send(request(URI.create(clients + "/" + client.get("id").textValue()), token)
                .PUT(BodyPublishers.ofString(moved.toString())));
    }

    private String token() throws IOException, InterruptedException {
        var form = "grant_type=client_credentials&client_id=tongxin-accounts&client_secret="
                + secrets.get("TONGXIN_ACCOUNTS_SECRET");
        var request = HttpRequest.newBuilder(URI.create(settings.issuer() + "/protocol/openid-connect/token"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form));
        return send(request).get("access_token").textValue();
    }

    private String admin(String path) {
        return settings.keycloak() + "/admin/realms/" + LocalKeycloak.REALM + path;
    }

    private static HttpRequest.Builder request(URI address, String token) {
        return HttpRequest.newBuilder(address)
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/json");
    }

    private static JsonNode send(HttpRequest.Builder request) throws IOException, InterruptedException {
        var response = HTTP.send(request.build(), BodyHandlers.ofString());
        if (response.statusCode() >= 300) {
            throw new Failure("Keycloak 拒绝更新登录地址（" + response.statusCode() + "）：" + response.body());
        }
        return JSON.readTree(response.body());
    }
}
