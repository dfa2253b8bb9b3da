package cn.tongxin.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.KeyPair;
import java.util.HashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import com.sun.net.httpserver.HttpServer;

import cn.tongxin.local.Durability;
import cn.tongxin.local.LocalDatabase;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;

/**
 * A real MariaDB, started by the same code as the local stack's, and keys made for this run, with which callers sign
 * their tokens. The identity provider itself is tried by the journeys against the whole stack.
 */
public class TestWorld implements QuarkusTestResourceLifecycleManager {
    private @Nullable LocalDatabase database;
    private @Nullable HttpServer keys;

    @Override
    public Map<String, String> start() {
        KeyPair pair = Signing.make();
        keys = published(Signing.published(pair));
        Map<String, String> settings =
                new HashMap<>(identity(pair, keys.getAddress().getPort()));
        database = LocalDatabase.start(Path.of("target", "test-database"), 0, Durability.NONE);
        settings.put("quarkus.datasource.jdbc.url", database.jdbcUrl("tongxin"));
        settings.put("quarkus.datasource.username", database.username());
        settings.put("quarkus.datasource.password", database.password());
        settings.put("quarkus.flyway.clean-at-start", "true");
        settings.put("quarkus.http.test-port", "0");
        settings.put("tongxin.audit.secret", "another-secret-of-the-tests-long-enough");
        settings.putAll(webhooks());
        return settings;
    }

    /** Receivers of the tests are near, and patience is short. */
    private static Map<String, String> webhooks() {
        return Map.of(
                "tongxin.webhooks.allowed-hosts", "localhost:*",
                "tongxin.webhooks.plain-text", "true",
                "tongxin.webhooks.timeout", "2S",
                "tongxin.webhooks.first-pause", "100MS",
                "tongxin.webhooks.longest-pause", "300MS");
    }

    private static Map<String, String> identity(KeyPair pair, int keys) {
        return Map.of(
                "tongxin.identity.issuer",
                Caller.ISSUER,
                "tongxin.identity.web-secret",
                "not-used-in-these-tests",
                "tongxin.identity.admin-secret",
                "not-used-in-these-tests",
                "tongxin.identity.admin-address",
                "http://127.0.0.1:" + freePort(),
                "tongxin.session.secret",
                "a-secret-of-the-tests-that-is-long-enough",
                "tongxin.session.public-address",
                "https://tongxin.test",
                "quarkus.oidc.tenant-enabled",
                "false",
                "mp.jwt.verify.publickey.location",
                "http://127.0.0.1:" + keys + "/certs",
                "smallrye.jwt.sign.key.location",
                Signing.kept(pair));
    }

    /** As the identity provider tells its keys. */
    private static HttpServer published(String keySet) {
        try {
            HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            byte[] bytes = keySet.getBytes(StandardCharsets.UTF_8);
            server.createContext("/certs", exchange -> {
                exchange.getResponseHeaders().set("Content-Type", "application/json");
                exchange.sendResponseHeaders(200, bytes.length);
                exchange.getResponseBody().write(bytes);
                exchange.close();
            });
            server.start();
            return server;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** Where nothing listens, unless a test lets {@link KeycloakStandIn} do so. */
    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    @Override
    public void stop() {
        if (database != null) {
            database.close();
        }
        if (keys != null) {
            keys.stop(0);
        }
    }
}
