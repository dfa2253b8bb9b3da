package cn.tongxin.feed.webhook;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;

import cn.tongxin.testing.Waiting;

import io.restassured.path.json.JsonPath;

/** Somebody's system that takes webhooks: keeps what arrives, and answers as told. */
final class Receiver implements AutoCloseable {
    /** What arrived, as it arrived. */
    record Message(String path, Headers headers, String body) {
        String header(String name) {
            return Objects.requireNonNull(headers.getFirst(name), name);
        }

        JsonPath event() {
            return JsonPath.from(body);
        }
    }

    final List<Message> messages = new CopyOnWriteArrayList<>();
    private final Queue<HttpHandler> answers = new ConcurrentLinkedQueue<>();
    private final HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool();

    Receiver() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        server.setExecutor(threads);
        server.createContext("/", this::take);
        server.start();
    }

    String url() {
        return "http://localhost:" + server.getAddress().getPort() + "/hook?from=tongxin";
    }

    /** The next message is answered so; those without an answer of their own with 204. */
    Receiver then(int... statuses) {
        Arrays.stream(statuses).forEach(status -> answers.add(exchange -> exchange.sendResponseHeaders(status, -1)));
        return this;
    }

    Receiver then(HttpHandler answer) {
        answers.add(answer);
        return this;
    }

    Receiver until(int arrived) {
        Waiting.until(messages::size, size -> size >= arrived);
        return this;
    }

    private void take(HttpExchange exchange) throws IOException {
        try (exchange) {
            String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            messages.add(new Message(exchange.getRequestURI().getPath(), exchange.getRequestHeaders(), body));
            HttpHandler answer = answers.poll();
            if (answer == null) {
                exchange.sendResponseHeaders(204, -1);
            } else {
                answer.handle(exchange);
            }
        }
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
