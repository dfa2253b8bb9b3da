package cn.tongxin.feed;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;

import cn.tongxin.testing.Caller;

import io.restassured.RestAssured;

/** An outside system that pushes as it is told to: who is asked to wait waits and sends the same again. */
final class Pushing {
    private static final Set<Integer> LATER = Set.of(409, 429, 503);
    private static final HttpClient CLIENT =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final String token;

    Pushing(Caller caller) {
        token = caller.token();
    }

    int put(String path, String body) {
        return sent(request(path).PUT(HttpRequest.BodyPublishers.ofString(body)).build())
                .statusCode();
    }

    HttpResponse<String> post(String path, String key, String body) {
        return sent(request(path)
                .header("Idempotency-Key", key)
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build());
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(RestAssured.baseURI + ":" + RestAssured.port + "/api/v1" + path))
                .timeout(Duration.ofSeconds(60))
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/json");
    }

    private static HttpResponse<String> sent(HttpRequest request) {
        try {
            HttpResponse<String> answer = CLIENT.send(request, HttpResponse.BodyHandlers.ofString());
            while (LATER.contains(answer.statusCode())) {
                String seconds = answer.headers().firstValue("Retry-After").orElseThrow();
                LockSupport.parkNanos(
                        Duration.ofSeconds(Long.parseLong(seconds)).toNanos());
                answer = CLIENT.send(request, HttpResponse.BodyHandlers.ofString());
            }
            return answer;
        } catch (IOException | InterruptedException lost) {
            throw new IllegalStateException(lost);
        }
    }
}
