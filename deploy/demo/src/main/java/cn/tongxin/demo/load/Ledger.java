package cn.tongxin.demo.load;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import cn.tongxin.demo.city.Fate;
import cn.tongxin.demo.http.Api;
import cn.tongxin.demo.http.Json;
import cn.tongxin.demo.http.Patience;

/**
 * One sort of record, pushed by our own key and taken on to where it belongs. The answer to a push is the record as it
 * stands, so that only what is still missing is done; nothing is ever done twice.
 *
 * @param path of the list
 * @param entry who enters
 * @param decision who approves and returns: another one, because nobody decides on what he entered
 */
record Ledger(String path, Api entry, Api decision) {
    JsonNode bring(String externalId, ObjectNode content, Fate fate) {
        return Patience.repeat(() -> {
            var pushed = push(externalId, content, fate.status());
            return switch (fate.status()) {
                case DRAFT, SUBMITTED -> pushed;
                case APPROVED -> isSubmitted(pushed) ? decision.postEmpty(verb(pushed, "approve"), pushed) : pushed;
                case RETURNED -> returned(pushed, fate.returnReason());
            };
        });
    }

    /** What is to be returned is submitted apart: pushed with submit, it would be handed in again each time. */
    private JsonNode push(String externalId, ObjectNode content, Fate.Status fate) {
        var submit = fate == Fate.Status.SUBMITTED || fate == Fate.Status.APPROVED;
        var body = submit ? content.deepCopy().put("submit", true) : content;
        return entry.put(path + "/external/" + externalId, body);
    }

    private JsonNode returned(JsonNode pushed, String reason) {
        var handedIn = status(pushed).equals("DRAFT") ? entry.postEmpty(verb(pushed, "submit"), pushed) : pushed;
        return isSubmitted(handedIn)
                ? decision.post(
                        verb(handedIn, "return"), handedIn, Json.object().put("reason", reason))
                : handedIn;
    }

    private String verb(JsonNode record, String verb) {
        return path + "/" + record.path("id").asText() + "/" + verb;
    }

    private static boolean isSubmitted(JsonNode record) {
        return status(record).equals("SUBMITTED");
    }

    private static String status(JsonNode record) {
        return record.path("status").asText();
    }
}
