package cn.tongxin.local;

import java.net.URI;
import java.util.Map;

/** What can be set from outside. {@code publicAddress} is what browsers use; it differs from ours in front of a dev server only. */
record Settings(int port, int keycloakPort, int databasePort, boolean demo, URI publicAddress) {
    static Settings of(Map<String, String> environment) {
        var port = port(environment, "TONGXIN_PORT", 8080);
        return new Settings(
                port,
                port(environment, "TONGXIN_KEYCLOAK_PORT", 8081),
                port(environment, "TONGXIN_DB_PORT", 13306),
                !"off".equals(environment.get("TONGXIN_DEMO")),
                URI.create(environment.getOrDefault("TONGXIN_PUBLIC_ADDRESS", "http://127.0.0.1:" + port)));
    }

    URI address() {
        return URI.create("http://127.0.0.1:" + port);
    }

    URI keycloak() {
        return URI.create("http://127.0.0.1:" + keycloakPort);
    }

    URI issuer() {
        return keycloak().resolve("/realms/" + LocalKeycloak.REALM);
    }

    private static int port(Map<String, String> environment, String name, int usual) {
        var value = environment.getOrDefault(name, Integer.toString(usual));
        try {
            var port = Integer.parseInt(value);
            if (port > 0 && port < 65_536) {
                return port;
            }
        } catch (NumberFormatException notANumber) {
            // Answered below, like a number out of range.
        }
        throw new Failure(name + " 必须是 1–65535 的端口号（port number），现在是「" + value + "」");
    }
}
