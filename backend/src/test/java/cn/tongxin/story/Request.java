package cn.tongxin.story;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import io.restassured.RestAssured;

/**
 * A request, to be sent as it is or spoilt.
 *
 * @param address path without query
 * @param token absent for nobody
 */
public record Request(
        String method,
        String address,
        Map<String, String> query,
        Map<String, String> headers,
        @Nullable String token,
        Body body) {
    public static final Body NOTHING = new Body(new byte[0]);

    private static final HttpClient CLIENT = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(10))
            .build();

    public Request method(String other) {
        return new Request(other, address, query, headers, token, body);
    }

    public Request at(String other) {
        return new Request(method, other, query, headers, token, body);
    }

    public Request query(String name, String value) {
        return new Request(method, address, with(query, name, value), headers, token, body);
    }

    public Request query(Map<String, String> other) {
        return new Request(method, address, other, headers, token, body);
    }

    public Request header(String name, String value) {
        return new Request(method, address, query, with(headers, name, value), token, body);
    }

    public Request without(String header) {
        Map<String, String> fewer = new TreeMap<>(headers);
        fewer.remove(header);
        return new Request(method, address, query, fewer, token, body);
    }

    public Request by(@Nullable String other) {
        return new Request(method, address, query, headers, other, body);
    }

    public Request body(byte[] other) {
        return new Request(method, address, query, headers, token, new Body(other));
    }

    private static Map<String, String> with(Map<String, String> map, String name, String value) {
        Map<String, String> more = new TreeMap<>(map);
        more.put(name, value);
        return more;
    }

    public Answer send() {
        HttpRequest.Builder http = HttpRequest.newBuilder(URI.create("http://localhost:" + RestAssured.port + target()))
                .timeout(Duration.ofSeconds(30))
                .method(
                        method,
                        body.bytes().length == 0
                                ? HttpRequest.BodyPublishers.noBody()
                                : HttpRequest.BodyPublishers.ofByteArray(body.bytes()));
        boolean asksFirst = headers.containsKey("Expect");
        http.expectContinue(asksFirst);
        headers.forEach((name, value) -> {
            if (!name.equals("Expect")) {
                http.header(name, value);
            }
        });
        if (token != null) {
            http.header("Authorization", "Bearer " + token);
        }
        try {
            return new Answer(CLIENT.send(http.build(), HttpResponse.BodyHandlers.ofByteArray()));
        } catch (IOException failed) {
            throw new UncheckedIOException(method + " " + target(), failed);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    private String target() {
        return query.isEmpty()
                ? address
                : query.entrySet().stream()
                        .map(pair -> pair.getKey() + "=" + encoded(pair.getValue()))
                        .collect(Collectors.joining("&", address + "?", ""));
    }

    static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }

    /** Bytes to be sent; a thing of its own, as arrays are only equal to themselves. */
    public static final class Body {
        private final byte[] bytes;

        private Body(byte[] bytes) {
            this.bytes = bytes;
        }

        byte[] bytes() {
            return bytes;
        }

        /** As it reads in a report of what went wrong. */
        @Override
        public String toString() {
            return new String(bytes, StandardCharsets.UTF_8);
        }
    }
}
