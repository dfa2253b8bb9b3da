package cn.tongxin.shared.web;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServer;
import io.vertx.ext.web.Router;

import static org.assertj.core.api.Assertions.assertThat;

/** Who can unpack gets the packed file; everybody else what the next handler has. */
class PackedAssetsTest {
    private static final String PLAIN = "as it is";

    private final Vertx vertx = Vertx.vertx();
    private HttpServer server;

    @BeforeEach
    void serve(@TempDir Path folder) throws IOException {
        Path assets = Files.createDirectory(folder.resolve("assets"));
        Files.writeString(assets.resolve("both.js.br"), "BR");
        Files.writeString(assets.resolve("both.js.gz"), "GZ");
        Files.writeString(assets.resolve("old.css.gz"), "GZ");
        Files.writeString(folder.resolve("secret.js.gz"), "secret");
        Router router = Router.router(vertx);
        router.get("/assets/*").handler(new PackedAssets(assets.toString(), 60));
        router.get("/assets/*").handler(request -> request.response().end(PLAIN));
        server = vertx.createHttpServer()
                .requestHandler(router)
                .listen(0, "127.0.0.1")
                .toCompletionStage()
                .toCompletableFuture()
                .join();
    }

    @AfterEach
    void end() {
        vertx.close().toCompletionStage().toCompletableFuture().join();
    }

    private HttpResponse<String> get(String path, String... headers) throws IOException, InterruptedException {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + server.actualPort() + path));
        if (headers.length > 0) {
            request.headers(headers);
        }
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
        }
    }

    @ParameterizedTest
    @CsvSource({
        "/assets/both.js,    'gzip, deflate, br', br,   BR, text/javascript; charset=utf-8",
        "/assets/both.js,    gzip,                gzip, GZ, text/javascript; charset=utf-8",
        "/assets/old.css,    'br, gzip',          gzip, GZ, text/css; charset=utf-8",
    })
    void isSentPackedAsTheBrowserCanUnpackIt(String path, String accepts, String coding, String body, String type)
            throws IOException, InterruptedException {
        HttpResponse<String> answer = get(path, "Accept-Encoding", accepts);
        assertThat(answer.body()).isEqualTo(body);
        assertThat(answer.headers().firstValue("Content-Encoding")).contains(coding);
        assertThat(answer.headers().firstValue("Content-Type")).contains(type);
        assertThat(answer.headers().firstValue("Cache-Control")).contains("public, immutable, max-age=60");
        assertThat(answer.headers().firstValue("Vary")).contains("Accept-Encoding");
    }

    @ParameterizedTest
    @CsvSource({
        "/assets/both.js,              identity",
        "/assets/both.js,              'br;q=0, gzip;q=0'",
        "/assets/none.js,              'br, gzip'",
        "/assets/both.js.gz,           'br, gzip'",
        "/assets/../secret.js,         gzip",
        "/assets/%2e%2e/secret.js,     gzip",
        "/assets/..%2fsecret.js,       gzip",
        "/assets/picture.svg,          gzip",
    })
    void isLeftToTheNextHandlerOtherwise(String path, String accepts) throws IOException, InterruptedException {
        HttpResponse<String> answer = get(path, "Accept-Encoding", accepts);
        assertThat(answer.headers().firstValue("Content-Encoding")).isEmpty();
        assertThat(answer.body()).doesNotContain("GZ", "BR", "secret");
    }

    @Test
    void whoSaysNothingUnpacksNothing() throws IOException, InterruptedException {
        assertThat(get("/assets/both.js").body()).isEqualTo(PLAIN);
    }
}
