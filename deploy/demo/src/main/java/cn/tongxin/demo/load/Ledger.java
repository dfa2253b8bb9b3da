package cn.tongxin.demo.load;

import java.util.Map;
import java.util.stream.Collectors;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import cn.tongxin.demo.city.Fate;
import cn.tongxin.demo.city.Fate.Status;
import cn.tongxin.demo.http.Api;
import cn.tongxin.demo.http.Json;
import cn.tongxin.demo.http.Patience;

/**
 * One sort of record, pushed by our own key and taken on to where it belongs. What an earlier load brought is not pushed
 * again, so that it stays what it has become; only the steps that are still missing are done, and nothing is done twice.
 *
 * @param path of the list
 * @param entry who enters
 * @param decision who approves and returns: another one, because nobody decides on what he entered
 * @param kept what was there before, by external id
 */
record Ledger(String path, Api entry, Api decision, Map<String, JsonNode> kept) {
    static Ledger at(String path, Api entry, Api decision) {
        var kept = Patience.repeat(() -> entry.all(path)).stream()
                .filter(record -> record.hasNonNull("externalId"))
                .collect(Collectors.toMap(
                        record -> record.path("externalId").asText(), record -> record, (one, other) -> one));
        return new Ledger(path, entry, decision, kept);
    }

    JsonNode bring(String externalId, ObjectNode content, Fate fate) {
        var before = kept.get(externalId);
        if (before == null) {
            return Patience.repeat(() -> takeOn(push(externalId, content, fate.status()), fate));
        }
        return isOnTheWay(before, fate) ? Patience.repeat(() -> takeOn(fresh(before), fate)) : before;
    }

    JsonNode fresh(JsonNode record) {
        return entry.get(at(record));
    }

    /** What is to be returned is submitted apart: pushed with submit, it would be handed in again each time. */
    private JsonNode push(String externalId, ObjectNode content, Status fate) {
        var submit = fate == Status.SUBMITTED || fate == Status.APPROVED || fate == Status.VOIDED;
        var body = submit ? content.deepCopy().put("submit", true) : content;
        return entry.put(path + "/external/" + externalId, body);
    }

    /** From where it stands to where it belongs, as far as the loader goes. */
    JsonNode takeOn(JsonNode record, Fate fate) {
        return isOnTheWay(record, fate) ? takeOn(next(record, fate), fate) : record;
    }

    private JsonNode next(JsonNode record, Fate fate) {
        var reason = Json.object().put("reason", fate.reason());
        return switch (fate.status()) {
            case APPROVED -> decision.postEmpty(at(record) + "/approve", record);
            case RETURNED ->
                is(record, Status.DRAFT)
                        ? entry.postEmpty(at(record) + "/submit", record)
                        : decision.post(at(record) + "/return", record, reason);
            case CANCELLED -> entry.post(at(record) + "/cancel", record, reason);
            case VOIDED ->
                is(record, Status.APPROVED) && !record.hasNonNull("requested")
                        ? entry.post(at(record) + "/void", record, reason)
                        : decision.postEmpty(at(record) + "/approve", record);
            case DRAFT, SUBMITTED -> record;
        };
    }

    /** Whether the next step is the loader's; where somebody else went on, it is not. */
    private static boolean isOnTheWay(JsonNode record, Fate fate) {
        return switch (fate.status()) {
            case APPROVED -> is(record, Status.SUBMITTED);
            case RETURNED -> is(record, Status.DRAFT) || is(record, Status.SUBMITTED);
            case CANCELLED -> is(record, Status.DRAFT);
            case VOIDED -> is(record, Status.SUBMITTED) || is(record, Status.APPROVED);
            case DRAFT, SUBMITTED -> false;
        };
    }

    static boolean is(JsonNode record, Status asked) {
        return record.path("status").asText().equals(asked.name());
    }

    String at(JsonNode record) {
        return path + "/" + record.path("id").asText();
    }
}
