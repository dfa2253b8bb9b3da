package cn.tongxin.demo.http;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Set;

import com.fasterxml.jackson.databind.JsonNode;

/** Sends one request and sorts the answers: JSON, a refusal, or nobody there. */
final class Wire {
    private static final Duration TO_CONNECT = Duration.ofSeconds(5);
    private static final Duration TO_ANSWER = Duration.ofSeconds(30);
    private static final Set<Integer> NOBODY_THERE = Set.of(502, 503, 504);
    private static final int FIRST_REFUSAL = 300;
    private static final HttpClient CLIENT = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(TO_CONNECT)
            .build();

    private Wire() {}

    static HttpRequest.Builder request(URI address) {
        return HttpRequest.newBuilder(address).timeout(TO_ANSWER);
    }

    static JsonNode send(HttpRequest request) {
        try {
            return answer(request, CLIENT.send(request, HttpResponse.BodyHandlers.ofString()));
        } catch (IOException lost) {
            throw new Unreachable(request.uri(), lost);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new Stopped();
        }
    }

    private static JsonNode answer(HttpRequest request, HttpResponse<String> answer) {
        if (NOBODY_THERE.contains(answer.statusCode())) {
            throw new Unreachable(request.uri(), answer.statusCode());
        }
        var body = Json.read(answer.body());
        if (answer.statusCode() >= FIRST_REFUSAL) {
            throw new Refused(request.method() + " " + request.uri(), answer.statusCode(), body);
        }
        return body;
    }
}
