package cn.tongxin.bench.site;

import java.io.IOException;
import java.io.UncheckedIOException;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/** Someone who asks now and then, where it is not measured. */
public record Caller(Site site, String token) {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String TYPE = "Content-Type: application/json\r\n";

    public JsonNode get(String path) {
        return sent(Line.get(path, token), path);
    }

    public JsonNode post(String path, Object body) {
        return post(path, "", body);
    }

    /** A verb on the version that was looked at. */
    public JsonNode post(String path, JsonNode version, Object body) {
        return post(path, "If-Match: \"" + version.path("etag").asText() + "\"\r\n", body);
    }

    private JsonNode post(String path, String headers, Object body) {
        return sent(Line.question("POST", path, token, TYPE + headers, written(body)), path);
    }

    public static byte[] written(Object body) {
        try {
            return JSON.writeValueAsBytes(body);
        } catch (JsonProcessingException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    public static JsonNode read(Line.Answer answer) {
        try {
            return JSON.readTree(answer.text());
        } catch (JsonProcessingException noJson) {
            throw new UncheckedIOException(noJson);
        }
    }

    /** Answers of 2xx only. */
    public JsonNode sent(byte[] question, String path) {
        try (Line line = site.line()) {
            Line.Answer answer = line.ask(question);
            if (answer.status() / 100 != 2) {
                throw new IllegalStateException(path + ": " + answer.status() + " " + answer.text());
            }
            return read(answer);
        } catch (IOException lost) {
            throw new UncheckedIOException(path, lost);
        }
    }
}
