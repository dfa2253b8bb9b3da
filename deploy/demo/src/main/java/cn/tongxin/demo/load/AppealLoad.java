package cn.tongxin.demo.load;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import cn.tongxin.demo.city.Appeal;
import cn.tongxin.demo.city.Appeal.Stage;
import cn.tongxin.demo.http.Api;
import cn.tongxin.demo.http.Json;
import cn.tongxin.demo.http.Patience;

/**
 * One caller's appeals, taken on stage by stage: the area's system raises and confirms, the committee assigns,
 * tells the handler's result and clears.
 */
public record AppealLoad(Api caller, Api committee, Ids ids) {
    private static final String PATH = "/api/v1/appeals";

    /** One after the other: they get their numbers in this order. */
    public JsonNode raise(Appeal appeal) {
        return Patience.repeat(() -> caller.put(PATH + "/external/" + appeal.externalId(), content(appeal)));
    }

    public int bring(Appeal appeal) {
        Patience.repeat(() -> {
            var now = raise(appeal);
            while (isOnTheWay(now, appeal)) {
                now = next(now, appeal);
            }
            return now;
        });
        return 1;
    }

    private static boolean isOnTheWay(JsonNode now, Appeal appeal) {
        var reopens = appeal.reopened() && !now.path("reopened").asBoolean();
        return stage(now).compareTo(appeal.stage()) < 0 || (reopens && stage(now) != Stage.CLEARED);
    }

    private JsonNode next(JsonNode now, Appeal appeal) {
        return switch (stage(now)) {
            case REGISTERED -> post(committee, now, "assign", "handlerId", ids.of(appeal.handler()));
            case ASSIGNED -> post(committee, now, "resolve", "result", appeal.result());
            case RESOLVED -> post(caller, now, "confirm", "rating", rating(now, appeal));
            case CONFIRMED -> post(committee, now, "clear", "clearedOn", String.valueOf(appeal.clearedOn()));
            case CLEARED -> now;
        };
    }

    /** The first time somebody may not be satisfied; then it is handled once more under the same number. */
    private static String rating(JsonNode now, Appeal appeal) {
        return appeal.reopened() && !now.path("reopened").asBoolean() ? "DISSATISFIED" : appeal.rating();
    }

    private static JsonNode post(Api api, JsonNode now, String verb, String field, String value) {
        return api.post(
                PATH + "/" + now.path("id").asText() + "/" + verb,
                now,
                Json.object().put(field, value));
    }

    private static Stage stage(JsonNode now) {
        return Stage.valueOf(now.path("status").asText());
    }

    private ObjectNode content(Appeal appeal) {
        return Json.object()
                .put("title", appeal.title())
                .put("content", appeal.content())
                .put("category", appeal.category())
                .put("raisedById", ids.of(appeal.raisedBy()))
                .put("registeredOn", appeal.registeredOn().toString())
                .put("dueOn", appeal.dueOn().toString());
    }
}
