package cn.tongxin.security.keycloak;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpTimeoutException;
import java.time.Duration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import cn.tongxin.shared.JsonText;

/** Sends one request. Somebody waits for the answer, so not for long; what goes over it is never written down. */
@ApplicationScoped
class KeycloakWire {
    private static final Duration TO_CONNECT = Duration.ofSeconds(1);
    private static final Duration TO_ANSWER = Duration.ofSeconds(5);
    static final int NOT_FOUND = 404;
    static final int CONFLICT = 409;
    private static final int FIRST_REFUSAL = 300;

    @Inject
    JsonText json;

    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(TO_CONNECT)
            .build();

    /** The body of an answer of 2xx; what is to be taken away may be gone already. */
    String answer(HttpRequest.Builder question) {
        HttpRequest request = question.timeout(TO_ANSWER).build();
        try {
            HttpResponse<String> answer = sent(request);
            boolean gone = request.method().equals("DELETE") && answer.statusCode() == NOT_FOUND;
            if (answer.statusCode() >= FIRST_REFUSAL && !gone) {
                throw new IdentityUnavailable(named(request) + answer.statusCode(), answer.statusCode());
            }
            return answer.body();
        } catch (IOException lost) {
            throw unavailable(request, lost.getClass().getSimpleName());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw unavailable(request, "interrupted");
        }
    }

    /** A connection that was kept may have ended meanwhile; what changes nothing is then asked once more over a new one. */
    private HttpResponse<String> sent(HttpRequest request) throws IOException, InterruptedException {
        try {
            return http.send(request, BodyHandlers.ofString());
        } catch (HttpTimeoutException late) {
            throw late;
        } catch (IOException broken) {
            boolean changes =
                    !request.method().equals("GET") && !request.uri().getPath().endsWith("/token");
            if (changes) {
                throw broken;
            }
            return http.send(request, BodyHandlers.ofString());
        }
    }

    /** The same, read; what cannot be read did not come from the identity provider. */
    <T> T answer(HttpRequest.Builder question, Class<T> type) {
        String body = answer(question);
        try {
            return json.read(body, type);
        } catch (IllegalStateException unreadable) {
            throw unavailable(question.build(), "unreadable");
        }
    }

    private static IdentityUnavailable unavailable(HttpRequest request, String reason) {
        return new IdentityUnavailable(named(request) + reason);
    }

    private static String named(HttpRequest request) {
        return request.method() + " " + request.uri().getPath() + ": ";
    }
}
