package cn.tongxin.feed.webhook;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.Map;
import java.util.UUID;

import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;

import jakarta.inject.Inject;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;

import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.net.PfxOptions;

import static org.assertj.core.api.Assertions.assertThat;

/** Encrypted, the name counts and not the address that was connected to. */
@QuarkusTest
class SenderTest {
    private static final String WORD = "word-of-the-test";

    @Inject
    Sender sender;

    @Inject
    WebhookSettings settings;

    @AfterEach
    void asItWas() {
        sender.open(Sender.options(settings));
    }

    @Test
    void aCertificateForTheNameIsTakenThoughTheAddressWasLookedUpBefore() throws Exception {
        Path keys = certificate("localhost");
        assertThat(sent(keys, keys)).isEqualTo(new Answer(204, null));
    }

    @Test
    void aCertificateForAnotherNameIsNot() throws Exception {
        Path keys = certificate("elsewhere.example");
        assertThat(sent(keys, keys)).isEqualTo(Answer.none(DeliveryFailure.NO_CONNECTION));
    }

    @Test
    void aCertificateThatNobodyVouchesForIsNot() throws Exception {
        assertThat(sent(certificate("localhost"), null)).isEqualTo(Answer.none(DeliveryFailure.NO_CONNECTION));
    }

    private Answer sent(Path keys, @Nullable Path trusted) throws Exception {
        HttpsServer server = HttpsServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setHttpsConfigurator(new HttpsConfigurator(context(keys)));
        server.createContext("/", exchange -> {
            exchange.sendResponseHeaders(204, -1);
            exchange.close();
        });
        server.start();
        sender.open(options(trusted));
        try {
            return sender.send("https://localhost:" + server.getAddress().getPort() + "/", Map.of(), "{}");
        } finally {
            server.stop(0);
        }
    }

    private HttpClientOptions options(@Nullable Path trusted) {
        HttpClientOptions options = Sender.options(settings);
        return trusted == null
                ? options
                : options.setTrustOptions(
                        new PfxOptions().setPath(trusted.toString()).setPassword(WORD));
    }

    private Path certificate(String name) throws IOException, InterruptedException {
        Path keys = Files.createDirectories(Path.of("target", "test-keys")).resolve(UUID.randomUUID() + ".p12");
        Process made = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "keytool")
                                .toString(),
                        "-genkeypair",
                        "-alias",
                        "receiver",
                        "-keyalg",
                        "EC",
                        "-dname",
                        "CN=" + name,
                        "-ext",
                        "san=dns:" + name,
                        "-storetype",
                        "PKCS12",
                        "-keystore",
                        keys.toString(),
                        "-storepass",
                        WORD)
                .inheritIO()
                .start();
        assertThat(made.waitFor()).isZero();
        return keys;
    }

    private static SSLContext context(Path keys) throws GeneralSecurityException, IOException {
        KeyStore store = KeyStore.getInstance(keys.toFile(), WORD.toCharArray());
        KeyManagerFactory managers = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        managers.init(store, WORD.toCharArray());
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(managers.getKeyManagers(), null, null);
        return context;
    }
}
