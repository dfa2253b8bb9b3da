package cn.tongxin.bench;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.Key;
import java.security.KeyStore;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLHandshakeException;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.TrustManagerFactory;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import cn.tongxin.local.Durability;
import cn.tongxin.local.LocalDatabase;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** The packaged application in its production profile, with the settings of deploy/production. */
@Tag("prove")
class ProductionTest {
    private static final Path JAR =
            Path.of(System.getProperty("tongxin.jar", "../../backend/target/quarkus-app/quarkus-run.jar"));
    private static final Path SETTINGS = Path.of("../production/application.properties");
    private static final String PASSWORD = "of-this-run-only";
    private static final String LOG = "application.log";
    private static final int MINUTES = 2;

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private static Path home;

    @SuppressWarnings("NullAway.Init")
    private static LocalDatabase database;

    @SuppressWarnings("NullAway.Init")
    private static KeyStore certificate;

    @BeforeAll
    static void start() throws Exception {
        database = LocalDatabase.start(home.resolve("database"), freePort(), Durability.FULL);
        certificate = certificate();
    }

    @AfterAll
    static void stop() {
        database.close();
    }

    @Test
    void speaksTlsAndNothingElse() throws Exception {
        int tls = freePort();
        int plain = freePort();
        Process application = started(settings(tls, plain));
        try {
            HttpResponse<String> answer = ready(application, tls);
            assertEquals("TLSv1.3", answer.sslSession().orElseThrow().getProtocol());
            assertEquals(
                    "max-age=31536000",
                    answer.headers().firstValue("Strict-Transport-Security").orElseThrow());
            assertEquals("TLSv1.2", handshake(tls, "TLSv1.2"));
            assertThrows(SSLHandshakeException.class, () -> handshake(tls, "TLSv1.1"));
            assertThrows(IOException.class, () -> get("http://localhost:" + plain));
        } finally {
            end(application);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "TONGXIN_TLS_KEY, '', quarkus.tls.web.key-store.pem.own.key",
        "TONGXIN_SESSION_SECRET, short, tongxin.session.secret needs",
        "TONGXIN_AUDIT_SECRET, short, tongxin.audit.secret needs",
        "TONGXIN_IDENTITY_ISSUER, http://identity.test/realms/tongxin, tongxin.identity.issuer must be https",
        "TONGXIN_SESSION_PUBLIC_ADDRESS, http://tongxin.test, tongxin.session.public-address must be https",
        // This database has no certificate to show.
        "TONGXIN_DB_TLS, VERIFY_IDENTITY, SSL Connection required",
    })
    void doesNotStartOn(String setting, String value, String because) throws Exception {
        Map<String, String> settings = settings(freePort(), freePort());
        settings.put(setting, value);
        Files.deleteIfExists(home.resolve(LOG));
        Process application = started(settings);
        try {
            assertTrue(application.waitFor(MINUTES, TimeUnit.MINUTES), "has ended");
            assertFalse(application.exitValue() == 0);
            assertTrue(log().contains(because), log());
        } finally {
            end(application);
        }
    }

    private static Map<String, String> settings(int tls, int plain) {
        return new HashMap<>(Map.ofEntries(
                Map.entry("QUARKUS_HTTP_HOST", "127.0.0.1"),
                Map.entry("QUARKUS_HTTP_PORT", Integer.toString(plain)),
                Map.entry("QUARKUS_OIDC_TENANT_ENABLED", "false"),
                Map.entry("TONGXIN_TLS_PORT", Integer.toString(tls)),
                Map.entry("TONGXIN_TLS_CERTIFICATE", home.resolve("tls.crt").toString()),
                Map.entry("TONGXIN_TLS_KEY", home.resolve("tls.key").toString()),
                Map.entry("TONGXIN_DB_HOST", "127.0.0.1"),
                Map.entry("TONGXIN_DB_PORT", port(database)),
                Map.entry("TONGXIN_DB_TLS", "DISABLED"),
                Map.entry("TONGXIN_DB_USERNAME", database.username()),
                Map.entry("TONGXIN_DB_PASSWORD", database.password()),
                Map.entry("TONGXIN_IDENTITY_ISSUER", "https://identity.test/realms/tongxin"),
                Map.entry("TONGXIN_IDENTITY_WEB_SECRET", "nobody-signs-in-here"),
                Map.entry("TONGXIN_IDENTITY_ADMIN_SECRET", "nobody-administers-here"),
                Map.entry("TONGXIN_SESSION_SECRET", "a-secret-of-this-run-that-is-long-enough"),
                Map.entry("TONGXIN_AUDIT_SECRET", "another-secret-of-this-run-long-enough"),
                Map.entry("TONGXIN_SESSION_PUBLIC_ADDRESS", "https://tongxin.test"),
                Map.entry("TONGXIN_SPA_DIRECTORY", home.toString())));
    }

    private static String port(LocalDatabase database) {
        return Integer.toString(URI.create(database.jdbcUrl("tongxin").substring("jdbc:".length()))
                .getPort());
    }

    private static Process started(Map<String, String> settings) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx512m",
                        "-Dquarkus.config.locations="
                                + SETTINGS.toAbsolutePath().normalize(),
                        "-jar",
                        JAR.toAbsolutePath().toString())
                .directory(home.toFile())
                .redirectErrorStream(true)
                .redirectOutput(
                        ProcessBuilder.Redirect.appendTo(home.resolve(LOG).toFile()));
        builder.environment().putAll(settings);
        return builder.start();
    }

    private static void end(Process application) throws InterruptedException {
        application.destroy();
        if (!application.waitFor(MINUTES, TimeUnit.MINUTES)) {
            application.destroyForcibly();
        }
    }

    private static HttpResponse<String> ready(Process application, int tls) throws Exception {
        long end = System.nanoTime() + TimeUnit.MINUTES.toNanos(MINUTES);
        while (true) {
            try {
                HttpResponse<String> answer = get("https://localhost:" + tls);
                if (answer.statusCode() == 200) {
                    return answer;
                }
            } catch (IOException notYet) {
                // Not listening yet.
            }
            assertTrue(application.isAlive() && System.nanoTime() < end, log());
            TimeUnit.MILLISECONDS.sleep(200);
        }
    }

    private static HttpResponse<String> get(String address) throws Exception {
        try (HttpClient client = HttpClient.newBuilder().sslContext(trusting()).build()) {
            return client.send(
                    HttpRequest.newBuilder(URI.create(address + "/q/health/ready"))
                            .build(),
                    HttpResponse.BodyHandlers.ofString());
        }
    }

    private static String handshake(int port, String protocol) throws Exception {
        try (SSLSocket socket = (SSLSocket) trusting().getSocketFactory().createSocket("localhost", port)) {
            socket.setEnabledProtocols(new String[] {protocol});
            socket.startHandshake();
            return socket.getSession().getProtocol();
        }
    }

    private static SSLContext trusting() throws Exception {
        TrustManagerFactory trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        trust.init(certificate);
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(null, trust.getTrustManagers(), null);
        return context;
    }

    /** Of its own name, signed by itself, written as an operator has it. */
    private static KeyStore certificate() throws Exception {
        Path store = home.resolve("tls.p12");
        Process made = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "keytool")
                                .toString(),
                        "-genkeypair",
                        "-alias",
                        "own",
                        "-keyalg",
                        "EC",
                        "-dname",
                        "CN=localhost",
                        "-ext",
                        "san=dns:localhost,ip:127.0.0.1",
                        "-validity",
                        "2",
                        "-storetype",
                        "PKCS12",
                        "-storepass",
                        PASSWORD,
                        "-keystore",
                        store.toString()))
                .inheritIO()
                .start();
        assertEquals(0, made.waitFor());
        KeyStore keys = KeyStore.getInstance(store.toFile(), PASSWORD.toCharArray());
        Key key = keys.getKey("own", PASSWORD.toCharArray());
        write("tls.crt", "CERTIFICATE", keys.getCertificate("own").getEncoded());
        write("tls.key", "PRIVATE KEY", key.getEncoded());
        KeyStore trusted = KeyStore.getInstance("PKCS12");
        trusted.load(null, null);
        trusted.setCertificateEntry("own", keys.getCertificate("own"));
        return trusted;
    }

    private static void write(String file, String what, byte[] content) throws IOException {
        String lines = Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(content);
        Files.writeString(
                home.resolve(file), "-----BEGIN " + what + "-----\n" + lines + "\n-----END " + what + "-----\n");
    }

    private static String log() {
        try {
            return Files.readString(home.resolve(LOG), StandardCharsets.UTF_8);
        } catch (IOException none) {
            return "no log";
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
