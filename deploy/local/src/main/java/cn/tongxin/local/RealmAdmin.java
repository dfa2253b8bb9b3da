package cn.tongxin.local;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/** The realm's Admin API: what an imported realm has to be told later. */
final class RealmAdmin {
    static final ObjectMapper JSON = new ObjectMapper();
    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final int FIRST_REFUSAL = 300;

    private final String address;
    private final String token;

    RealmAdmin(Settings settings, Secrets secrets) throws IOException, InterruptedException {
        address = settings.keycloak() + "/admin/realms/" + LocalKeycloak.REALM;
        var form = "grant_type=client_credentials&client_id=tongxin-accounts&client_secret="
                + secrets.get("TONGXIN_ACCOUNTS_SECRET");
        token = send(HttpRequest.newBuilder(URI.create(settings.issuer() + "/protocol/openid-connect/token"))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(form)))
                .path("access_token")
                .asText();
    }

    JsonNode get(String path) throws IOException, InterruptedException {
        return send("GET", path, BodyPublishers.noBody());
    }

    /** Missing where there is none. */
    JsonNode client(String clientId) throws IOException, InterruptedException {
        return get("/clients?clientId=" + clientId).path(0);
    }

    void put(String path, JsonNode body) throws IOException, InterruptedException {
        send("PUT", path, BodyPublishers.ofString(body.toString()));
    }

    void post(String path, JsonNode body) throws IOException, InterruptedException {
        send("POST", path, BodyPublishers.ofString(body.toString()));
    }

    private JsonNode send(String method, String path, BodyPublisher body) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(URI.create(address + path))
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/json")
                .method(method, body));
    }

    private static JsonNode send(HttpRequest.Builder request) throws IOException, InterruptedException {
        var response = HTTP.send(request.build(), BodyHandlers.ofString());
        if (response.statusCode() >= FIRST_REFUSAL) {
            throw new Failure("Keycloak 拒绝更新（" + response.statusCode() + "）：" + response.body());
        }
        return JSON.readTree(response.body());
    }
}
