package cn.tongxin.demo.http;

import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

import com.fasterxml.jackson.databind.JsonNode;

/** An answer that repeating would not change; the message says what was asked, and the problem as the API tells it. */
public final class Refused extends RuntimeException {
    Refused(String request, int status, JsonNode problem) {
        super(request + " → " + status + words(problem));
    }

    /** RFC 9457 from the API; {@code error_description} or {@code errorMessage} from Keycloak. */
    private static String words(JsonNode problem) {
        var errors = StreamSupport.stream(problem.path("errors").spliterator(), false)
                .map(error -> " [" + error.path("field").asText() + "："
                        + error.path("code").asText() + " "
                        + error.path("message").asText() + "]")
                .collect(Collectors.joining());
        return Json.text(problem, " ", "title", "detail", "rule", "error", "error_description", "errorMessage")
                + errors;
    }
}
