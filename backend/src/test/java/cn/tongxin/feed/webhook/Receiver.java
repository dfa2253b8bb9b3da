package cn.tongxin.feed.webhook;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

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

        /** As a receiver would make it, by the standard's text. */
        String signature(String secret) throws GeneralSecurityException {
            String signed = header("webhook-id") + "." + header("webhook-timestamp") + "." + body;
            Mac mac = Mac.getInstance("HmacSHA256");
            byte[] key = Base64.getDecoder().decode(secret.substring("whsec_".length()));
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            return "v1," + Base64.getEncoder().encodeToString(mac.doFinal(signed.getBytes(StandardCharsets.UTF_8)));
        }
    }

    final List<Message> messages = new CopyOnWriteArrayList<>();
    private volatile int usual = 204;
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

    /** The next message is answered so; those without an answer of their own with 204, unless told otherwise. */
    Receiver then(int... statuses) {
        Arrays.stream(statuses).forEach(status -> answers.add(exchange -> exchange.sendResponseHeaders(status, -1)));
        return this;
    }

    /** So is from now on whatever has no answer of its own. */
    void always(int status) {
        usual = status;
    }

    Receiver then(HttpHandler answer) {
        answers.add(answer);
        return this;
    }

    /** Ids of the changes that the messages tell, in order. */
    List<String> events() {
        return messages.stream().map(message -> message.event().getString("id")).toList();
    }

    /** Ids of what the messages tell of. */
    List<String> subjects() {
        return messages.stream()
                .map(message -> message.event().getString("data.id"))
                .toList();
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
                exchange.sendResponseHeaders(usual, -1);
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
