package cn.tongxin.demo.load;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import com.fasterxml.jackson.databind.JsonNode;

import cn.tongxin.demo.city.Repeat;
import cn.tongxin.demo.http.Json;
import cn.tongxin.demo.http.Patience;

/** The further activities of a series: made of the first one, and told of as if each had been held. */
record SeriesLoad(Ledger activities) {
    void bring(JsonNode first, List<Repeat> repeats) {
        for (var repeat : repeats) {
            Patience.repeat(() -> bring(first, repeat));
        }
    }

    private JsonNode bring(JsonNode first, Repeat repeat) {
        var known = byDay(first);
        var day = repeat.day().toString();
        var kept = known.containsKey(day) ? known.get(day) : repeated(first, day);
        var untold = kept.path("status").asText().equals("DRAFT")
                && !repeat.summary().isEmpty();
        return activities.takeOn(untold ? report(kept, repeat) : kept, repeat.fate());
    }

    private Map<String, JsonNode> byDay(JsonNode first) {
        return activities.entry().all(activities.path() + "?series=" + id(first)).stream()
                .collect(Collectors.toMap(item -> item.path("heldOn").asText(), Function.identity()));
    }

    private JsonNode repeated(JsonNode first, String day) {
        var asked = Json.object();
        asked.putArray("days").add(day);
        var now = activities.fresh(first);
        for (var item : activities.entry().post(activities.path() + "/" + id(first) + "/repeat", now, asked)) {
            if (item.path("heldOn").asText().equals(day)) {
                return item;
            }
        }
        throw new IllegalStateException("not in the series: " + day);
    }

    private JsonNode report(JsonNode kept, Repeat repeat) {
        var told = Json.object().put("summary", repeat.summary()).put("headcount", repeat.headcount());
        return activities
                .entry()
                .post(
                        activities.path() + "/" + id(kept) + "/report",
                        kept,
                        Optionally.put(told, "outcome", repeat.outcome()));
    }

    private static String id(JsonNode activity) {
        return activity.path("id").asText();
    }
}
