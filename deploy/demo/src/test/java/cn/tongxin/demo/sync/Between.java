package cn.tongxin.demo.sync;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import java.util.Set;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;

/** A bad line between a system and the application: batches meet with one mischief after the other, then pass. */
final class Between implements AutoCloseable {
    /** What may happen to a batch. */
    enum Mischief {
        /** The application never hears of it: 401, as from a token that ended. */
        ENDED_TOKEN,
        /** 503 with the time to wait. */
        BUSY,
        /** 409, as while the same key is at work. */
        IN_PROGRESS,
        /** The application does it, and nobody hears that it did. */
        LOST_ANSWER
    }

    private static final Set<String> PASSED_ON =
            Set.of("authorization", "content-type", "idempotency-key", "accept", "accept-language");
    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final URI application;
    private final Queue<Mischief> coming;
    private final HttpServer server;

    Between(URI application, List<Mischief> coming) throws IOException {
        this.application = application;
        this.coming = new ArrayDeque<>(coming);
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::take);
        server.start();
    }

    URI address() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    }

    private void take(HttpExchange exchange) throws IOException {
        var mischief = exchange.getRequestURI().getPath().endsWith("/batch") ? coming.poll() : null;
        try (exchange) {
            var body = exchange.getRequestBody().readAllBytes();
            switch (mischief) {
                case ENDED_TOKEN -> refuse(exchange, 401, "invalid-token");
                case BUSY -> refuse(exchange, 503, "unavailable");
                case IN_PROGRESS -> refuse(exchange, 409, "in-progress");
                case LOST_ANSWER -> passed(exchange, body);
                case null -> answer(exchange, passed(exchange, body));
            }
        }
    }

    private static void refuse(HttpExchange exchange, int status, String slug) throws IOException {
        var problem = "{\"type\":\"urn:tongxin:problem:" + slug + "\",\"title\":\"-\",\"status\":" + status + "}";
        exchange.getResponseHeaders().add("Content-Type", "application/problem+json");
        exchange.getResponseHeaders().add("Retry-After", "1");
        var bytes = problem.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
    }

    private HttpResponse<byte[]> passed(HttpExchange exchange, byte[] body) {
        var request = HttpRequest.newBuilder(application.resolve(exchange.getRequestURI()))
                .method(exchange.getRequestMethod(), HttpRequest.BodyPublishers.ofByteArray(body));
        exchange.getRequestHeaders().forEach((name, values) -> {
            if (PASSED_ON.contains(name.toLowerCase(java.util.Locale.ROOT))) {
                request.header(name, values.getFirst());
            }
        });
        try {
            return client.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
        } catch (IOException lost) {
            throw new UncheckedIOException(lost);
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    private static void answer(HttpExchange exchange, HttpResponse<byte[]> answer) throws IOException {
        for (var name : List.of("Content-Type", "Idempotency-Replayed", "Retry-After")) {
            answer.headers()
                    .firstValue(name)
                    .ifPresent(value -> exchange.getResponseHeaders().add(name, value));
        }
        exchange.sendResponseHeaders(answer.statusCode(), answer.body().length);
        exchange.getResponseBody().write(answer.body());
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
