package cn.tongxin.demo.account;

import java.util.List;

import com.fasterxml.jackson.databind.JsonNode;

import cn.tongxin.demo.http.Api;
import cn.tongxin.demo.http.Json;
import cn.tongxin.demo.http.Patience;

/**
 * The application's registers of systems and people. Each is found by its name first, so that it can be repeated.
 *
 * @param api as both administrators, whom the demo city has in one
 */
public record Register(Api api) {
    private static final String CLIENTS = "/api/v1/api-clients";
    private static final String USERS = "/api/v1/users";

    /** Lists a person before he comes for the first time. */
    void adopt(Person person) {
        Patience.repeat(() -> {
            var known = api.all(USERS + "?q=" + person.username()).stream()
                    .filter(user -> user.path("username").asText().equals(person.username()))
                    .findFirst();
            return known.orElseGet(
                    () -> api.post(USERS + "/adopt", Json.object().put("username", person.username())));
        });
    }

    /** Takes over a system that the identity provider has; its records stay known by its client id. */
    void adopt(String clientId, String name, String organizationId, List<String> scopes) {
        var registered = Patience.repeat(() -> {
            var known = api.all(CLIENTS).stream()
                    .filter(client -> client.path("sourceSystem").asText().equals(clientId))
                    .findFirst();
            return known.orElseGet(() -> {
                var content = Json.object()
                        .put("clientId", clientId)
                        .put("sourceSystem", clientId)
                        .put("name", name)
                        .put("organizationId", organizationId);
                return api.post(CLIENTS + "/adopt", content);
            });
        });
        grant(api, registered, scopes);
    }

    /**
     * As the security administrator does it; where the scopes are granted already nothing is done.
     *
     * @param client as it was read last
     */
    public static void grant(Api security, JsonNode client, List<String> scopes) {
        var wish = Json.object();
        var granted = wish.putArray("scopes");
        scopes.forEach(scope -> granted.add(scope));
        Patience.repeat(() -> {
            var now = security.get(CLIENTS + "/" + client.path("id").asText());
            var isGranted = now.path("scopes").equals(wish.path("scopes"))
                    && now.at("/credentials/0/confirmed").asBoolean();
            return isGranted ? now : security.put(CLIENTS + "/" + now.path("id").asText() + "/scopes", now, wish);
        });
    }
}
