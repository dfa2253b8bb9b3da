package cn.tongxin.security.keycloak;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import cn.tongxin.shared.JsonText;

/**
 * The realm's administration with a token that lasts for some minutes.
 *
 * @param realm address of the realm in the Admin API
 */
record KeycloakAdmin(URI realm, String token, JsonText json, KeycloakWire wire) implements IdentityAdmin {
    private static final int PAGE = 200;

    @Override
    public void create(String clientId, String name, String secret) {
        send("POST", "/clients", KeycloakClient.of(clientId, name, secret));
    }

    @Override
    public void remove(String clientId) {
        find(clientId).ifPresent(client -> send("DELETE", "/clients/" + client.id(), null));
    }

    @Override
    public boolean isService(String clientId) {
        return find(clientId).filter(KeycloakClient::comesBySecret).isPresent();
    }

    @Override
    public List<String> made(String prefix) {
        List<String> made = new ArrayList<>();
        KeycloakClient[] page;
        int first = 0;
        do {
            page = clients("?search=true&clientId=" + encoded(prefix) + "&first=" + first + "&max=" + PAGE);
            Arrays.stream(page)
                    .filter(KeycloakClient::madeByUs)
                    .map(KeycloakClient::clientId)
                    .filter(id -> id.startsWith(prefix))
                    .forEach(made::add);
            first += PAGE;
        } while (page.length == PAGE);
        return made;
    }

    /** Its database may not tell capitals from small letters; taking away the wrong one would be the end of somebody's. */
    private Optional<KeycloakClient> find(String clientId) {
        return Arrays.stream(clients("?clientId=" + encoded(clientId)))
                .filter(client -> client.clientId().equals(clientId))
                .findFirst();
    }

    private KeycloakClient[] clients(String query) {
        return get("/clients" + query, KeycloakClient[].class);
    }

    @Override
    public AccountAdmin accounts() {
        return new KeycloakAccounts(this);
    }

    /** Sends a body, where there is one, and reads nothing of the answer. */
    void send(String method, String path, @Nullable Object body) {
        HttpRequest.Builder request = request(path);
        wire.answer(
                body == null
                        ? request.method(method, BodyPublishers.noBody())
                        : request.header("Content-Type", "application/json")
                                .method(method, BodyPublishers.ofString(json.written(body))));
    }

    <T> T get(String path, Class<T> type) {
        return wire.answer(request(path).GET(), type);
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(realm + path)).header("Authorization", "Bearer " + token);
    }

    static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    @Override
    public String toString() {
        return realm.toString();
    }
}
