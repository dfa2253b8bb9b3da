package cn.tongxin.demo.account;

import java.util.List;

import cn.tongxin.demo.http.Api;
import cn.tongxin.demo.http.Json;
import cn.tongxin.demo.http.Patience;

/**
 * The application's registers of systems and people. Each is found by its name first, so that it can be repeated.
 *
 * @param api as an administrator
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
        Patience.repeat(() -> {
            var known = api.all(CLIENTS).stream()
                    .filter(client -> client.path("sourceSystem").asText().equals(clientId))
                    .findFirst();
            return known.orElseGet(() -> {
                var content = Json.object()
                        .put("clientId", clientId)
                        .put("sourceSystem", clientId)
                        .put("name", name)
                        .put("organizationId", organizationId);
                var granted = content.putArray("scopes");
                scopes.forEach(scope -> granted.add(scope));
                return api.post(CLIENTS + "/adopt", content);
            });
        });
    }
}
