package cn.tongxin.feed;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

import cn.tongxin.testing.Caller;
import cn.tongxin.testing.Waiting;

import io.restassured.path.json.JsonPath;

/** An outside system that goes on from where it was. */
final class Poller {
    private static final int FEW = 7;
    final List<Map<String, Object>> heard = new ArrayList<>();
    private final Caller caller;
    private final String query;
    private String cursor;

    /** Begins with what comes from now on. */
    Poller(Caller caller, String lists) {
        this(caller, lists, FEW);
    }

    Poller(Caller caller, String lists, int limit) {
        this.caller = caller;
        query = "/changes?limit=" + limit + "&lists=" + lists;
        cursor = caller.call().get(query + "&fromNow=true").jsonPath().getString("nextCursor");
    }

    String cursor() {
        return cursor;
    }

    /** One call; whether there is more already. */
    boolean poll() {
        JsonPath answer = caller.call().get(query + "&cursor=" + cursor).jsonPath();
        heard.addAll(answer.getList("items"));
        cursor = answer.getString("nextCursor");
        return answer.getBoolean("hasMore");
    }

    /** The events' ids, in order. */
    List<UUID> ids() {
        return heard.stream()
                .map(event -> UUID.fromString((String) event.get("id")))
                .toList();
    }

    /** What was told of a thing, by kind, in order. */
    List<String> kindsOf(UUID id) {
        return heard.stream()
                .map(Poller::data)
                .filter(data -> id.toString().equals(data.get("id")))
                .map(data -> String.valueOf(data.get("kind")))
                .toList();
    }

    Poller until(UUID id, String... kinds) {
        Waiting.until(
                () -> {
                    poll();
                    return kindsOf(id);
                },
                List.of(kinds)::equals);
        return this;
    }

    @SuppressWarnings("unchecked")
    static Map<String, Object> data(Map<String, Object> event) {
        return Objects.requireNonNull((Map<String, Object>) event.get("data"));
    }
}
