package cn.tongxin.demo;

import java.util.Set;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;

import com.fasterxml.jackson.databind.JsonNode;

import cn.tongxin.demo.http.Api;

/** One figure and what its own address opens. */
record Cell(JsonNode figure) {
    String metric() {
        return figure.path("metric").asText();
    }

    long value() {
        return figure.path("value").asLong();
    }

    String recordsUrl() {
        return figure.path("recordsUrl").asText();
    }

    /** The figure added up again from the records that it opens, all pages of them. */
    long sumOfRecords(Api api) {
        return api.all(recordsUrl()).stream().mapToLong(part()).sum();
    }

    /** Which of the demo city's records they are. */
    Set<String> externalIds(Api api) {
        return api.all(recordsUrl()).stream()
                .map(record -> record.path("externalId").asText())
                .collect(Collectors.toSet());
    }

    /** What those records are called. */
    Set<String> names(Api api) {
        return api.all(recordsUrl()).stream()
                .map(record -> record.path("name").asText())
                .collect(Collectors.toSet());
    }

    private ToLongFunction<JsonNode> part() {
        return switch (metric()) {
            case "volunteer_minutes" ->
                record -> record.path("minutes").asLong()
                        * record.path("headcount").asLong();
            case "volunteer_turns" -> record -> record.path("headcount").asLong();
            case "consumption_fen" -> record -> record.path("amountFen").asLong();
            default -> record -> 1;
        };
    }
}
