package cn.tongxin.story;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * A request with something wrong in it, and how it is to be refused.
 *
 * @param what is wrong
 * @param slugs problems that say so
 * @param header that the refusal carries; empty where none
 */
record Refusal(String what, Request request, int status, Set<String> slugs, String header) {
    private static final String URN = "urn:tongxin:problem:";

    static Refusal of(String what, Request request, int status, String... slugs) {
        return new Refusal(what, request, status, Set.of(slugs), "");
    }

    Refusal with(String carried) {
        return new Refusal(what, request, status, slugs, carried);
    }

    /** What is wrong with how it is refused; nothing, where all is well. */
    List<String> objections(Contract contract, Contract.Operation operation) {
        Answer answer = request.send();
        List<String> objections = new ArrayList<>();
        if (answer.status() != status || !slugs.contains(slug(answer))) {
            objections.add("is answered " + answer.status() + " " + answer.text() + ", expected " + status + slugs);
            return objections;
        }
        if (!answer.mediaType().equals("application/problem+json")) {
            objections.add("comes as " + answer.mediaType());
        }
        if (!header.isEmpty() && answer.header(header).isEmpty()) {
            objections.add("comes without " + header);
        }
        if (answer.header("X-Request-Id").isEmpty()) {
            objections.add("comes without X-Request-Id");
        }
        objections.addAll(contract.problemObjections(operation, answer));
        return objections;
    }

    private static String slug(Answer answer) {
        return answer.json().path("type").asText().replace(URN, "");
    }
}
