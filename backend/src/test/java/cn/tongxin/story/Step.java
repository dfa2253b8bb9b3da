package cn.tongxin.story;

import java.util.Map;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;

/**
 * One example: a request written by hand, and what was answered to it, recorded.
 *
 * @param operation its id in the contract
 * @param as who asks, by a name of {@code people.json}
 * @param headers of the request
 * @param body JSON
 * @param file name in {@code examples/files}, sent as the part {@code file} of a form
 * @param asleep true: the work in the background that it asks for does not begin
 * @param until values that the answer has once work in the background is done, by JSON pointer; asked until then
 * @param answerHeaders those that belong to the answer: version, address, media type where it is no JSON
 * @param answer JSON; where ids are read from it before it is recorded, they become the ids of the story
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
record Step(
        String operation,
        String as,
        Map<String, String> path,
        Map<String, String> query,
        Map<String, String> headers,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable JsonNode body,
        @Nullable String file,
        @Nullable Boolean asleep,
        Map<String, JsonNode> until,
        int status,
        Map<String, String> answerHeaders,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable JsonNode answer) {
    /** What a file leaves out is empty. */
    Step {
        path = orEmpty(path);
        query = orEmpty(query);
        headers = orEmpty(headers);
        until = orEmpty(until);
        answerHeaders = orEmpty(answerHeaders);
    }

    private static <T> Map<String, T> orEmpty(@Nullable Map<String, T> map) {
        return map == null ? Map.of() : map;
    }

    Step answered(int recorded, Map<String, String> recordedHeaders, @Nullable JsonNode recordedAnswer) {
        return new Step(
                operation,
                as,
                path,
                query,
                headers,
                body,
                file,
                asleep,
                until,
                recorded,
                recordedHeaders,
                recordedAnswer);
    }

    Step asked(Map<String, String> with) {
        return new Step(operation, as, path, query, with, body, file, asleep, until, status, answerHeaders, answer);
    }

    boolean sleeps() {
        return Boolean.TRUE.equals(asleep);
    }

    boolean succeeds() {
        return status < 300;
    }
}
