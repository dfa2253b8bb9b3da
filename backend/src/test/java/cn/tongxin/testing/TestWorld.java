package cn.tongxin.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.Key;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import cn.tongxin.local.Durability;
import cn.tongxin.local.LocalDatabase;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;

/**
 * A real MariaDB, started by the same code as the local stack's, and keys made for this run, with which callers sign
 * their tokens. The identity provider itself is tried by the journeys against the whole stack.
 */
public class TestWorld implements QuarkusTestResourceLifecycleManager {
    private @Nullable LocalDatabase database;

    @Override
    public Map<String, String> start() {
        Map<String, String> settings = new HashMap<>(identity());
        database = LocalDatabase.start(Path.of("target", "test-database"), 0, Durability.NONE);
        settings.put("quarkus.datasource.jdbc.url", database.jdbcUrl("tongxin"));
        settings.put("quarkus.datasource.username", database.username());
        settings.put("quarkus.datasource.password", database.password());
        settings.put("quarkus.flyway.clean-at-start", "true");
        settings.put("quarkus.http.test-port", "0");
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

    private static Map<String, String> identity() {
        KeyPair keys = keys();
        return Map.of(
                "tongxin.identity.issuer", Caller.ISSUER,
                "tongxin.identity.web-secret", "not-used-in-these-tests",
                "tongxin.identity.admin-secret", "not-used-in-these-tests",
                "tongxin.identity.admin-address", "http://127.0.0.1:" + freePort(),
                "tongxin.session.secret", "a-secret-of-the-tests-that-is-long-enough",
                "tongxin.session.public-address", "https://tongxin.test",
                "quarkus.oidc.tenant-enabled", "false",
                "mp.jwt.verify.publickey.location", file("public", text(keys.getPublic())),
                "smallrye.jwt.sign.key.location", file("private", text(keys.getPrivate())));
    }

    /** Where nothing listens, unless a test lets {@link KeycloakStandIn} do so. */
    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static KeyPair keys() {
        try {
            return KeyPairGenerator.getInstance("RSA").generateKeyPair();
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException(missing);
        }
    }

    private static String file(String name, String text) {
        try {
            Path file = Files.createDirectories(Path.of("target", "test-keys")).resolve(name + ".pem");
            return Files.writeString(file, text).toUri().toString();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static String text(Key key) {
        String kind = key instanceof java.security.PublicKey ? "PUBLIC" : "PRIVATE";
        return "-----BEGIN " + kind + " KEY-----\n" + Base64.getMimeEncoder().encodeToString(key.getEncoded())
                + "\n-----END " + kind + " KEY-----";
    }

    @Override
    public void stop() {
        if (database != null) {
            database.close();
        }
    }
}
