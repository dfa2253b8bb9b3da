package cn.tongxin.shared.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.Router;

/**
 * Swagger UI's own page holds its script inline, which our content security policy refuses; this one has it in a file.
 * The path policy lets administrators in only.
 */
@ApplicationScoped
public class DocsPage {
    void routes(@Observes Router router) {
        String page = text("/docs/index.html");
        String script = text("/docs/start.js");
        router.get("/api/docs").order(-1).handler(request -> send(request.response(), "text/html", page));
        router.get("/api/docs/").order(-1).handler(request -> send(request.response(), "text/html", page));
        router.get("/api/docs/index.html").order(-1).handler(request -> send(request.response(), "text/html", page));
        router.get("/api/docs/start.js")
                .order(-1)
                .handler(request -> send(request.response(), "text/javascript", script));
    }

    private static void send(HttpServerResponse response, String type, String text) {
        response.putHeader("Content-Type", type + "; charset=utf-8")
                .putHeader("Cache-Control", "no-cache")
                .end(text);
    }

    private static String text(String resource) {
        try (InputStream stream = DocsPage.class.getResourceAsStream(resource)) {
            return new String(Objects.requireNonNull(stream, resource).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
