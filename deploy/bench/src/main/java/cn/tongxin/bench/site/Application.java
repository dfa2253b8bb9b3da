package cn.tongxin.bench.site;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** The packaged application as a process of its own. */
final class Application {
    private static final Duration LIMIT = Duration.ofMinutes(3);
    private static final int POLLING_MILLIS = 200;

    private final Process process;
    private final int port;

    private Application(Process process, int port) {
        this.process = process;
        this.port = port;
    }

    static Application start(
            Path jar, Path home, int port, Signer signer, String jdbcUrl, String username, String password) {
        ProcessBuilder builder = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx512m",
                        "-XX:GCTimeRatio=6",
                        "--add-opens=java.base/java.lang=ALL-UNNAMED",
                        "-jar",
                        jar.toAbsolutePath().toString())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(
                        home.resolve("application.log").toFile()));
        builder.environment().putAll(settings(home, port, signer));
        builder.environment()
                .putAll(Map.of(
                        "QUARKUS_DATASOURCE_JDBC_URL", jdbcUrl,
                        "QUARKUS_DATASOURCE_USERNAME", username,
                        "QUARKUS_DATASOURCE_PASSWORD", password,
                        "TONGXIN_LIMITS_REQUESTS", "1000000000"));
        try {
            return new Application(builder.start(), port);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static Map<String, String> settings(Path home, int port, Signer signer) {
        return Map.ofEntries(
                Map.entry("QUARKUS_PROFILE", "local"),
                Map.entry("QUARKUS_HTTP_HOST", "127.0.0.1"),
                Map.entry("QUARKUS_HTTP_PORT", Integer.toString(port)),
                Map.entry("QUARKUS_OIDC_TENANT_ENABLED", "false"),
                Map.entry("TONGXIN_IDENTITY_ISSUER", Signer.ISSUER),
                Map.entry("TONGXIN_IDENTITY_WEB_SECRET", "nobody-signs-in-here"),
                Map.entry("TONGXIN_SESSION_SECRET", "a-secret-of-this-run-that-is-long-enough"),
                Map.entry("TONGXIN_AUDIT_SECRET", "another-secret-of-this-run-long-enough"),
                Map.entry("TONGXIN_SESSION_PUBLIC_ADDRESS", "https://tongxin.test"),
                Map.entry("MP_JWT_VERIFY_PUBLICKEY_LOCATION", signer.keyFile(home)),
                Map.entry("TONGXIN_SPA_DIRECTORY", home.toString()));
    }

    void awaitReady() {
        long end = System.nanoTime() + LIMIT.toNanos();
        while (!isReady()) {
            if (!process.isAlive() || System.nanoTime() > end) {
                throw new IllegalStateException("the application did not start, see application.log");
            }
            pause();
        }
    }

    private static void pause() {
        try {
            Thread.sleep(POLLING_MILLIS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    private boolean isReady() {
        URI health = URI.create("http://127.0.0.1:" + port + "/q/health/ready");
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(HttpRequest.newBuilder(health).build(), HttpResponse.BodyHandlers.discarding())
                            .statusCode()
                    == 200;
        } catch (IOException notYet) {
            return false;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    long pid() {
        return process.pid();
    }

    void kill() {
        process.destroyForcibly();
        process.onExit().join();
    }

    void stop() {
        process.destroy();
        try {
            if (!process.waitFor(40, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            process.destroyForcibly();
        }
    }
}
