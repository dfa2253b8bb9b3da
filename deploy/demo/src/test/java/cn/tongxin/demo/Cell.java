package cn.tongxin.demo;

import java.util.Set;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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

    /** The figure added up again from the records and the opening entries that it opens, all pages of them. */
    long sumOfRecords(Api api) {
        var records = listed(api, "recordsUrl", "alsoRecordsUrl");
        var counted = metric().equals("volunteers")
                ? persons(records)
                : records.mapToLong(part()).sum();
        return counted
                + listed(api, "openingUrl")
                        .mapToLong(entry -> entry.path("value").asLong())
                        .sum();
    }

    private Stream<JsonNode> listed(Api api, String... addresses) {
        return Stream.of(addresses)
                .filter(figure::hasNonNull)
                .flatMap(address -> api.all(figure.path(address).asText()).stream());
    }

    private static long persons(Stream<JsonNode> records) {
        return records.map(record -> record.path("volunteerId").asText())
                .distinct()
                .count();
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
            case "beneficiaries" -> record -> record.path("beneficiaries").asLong();
            case "consumption_fen" -> record -> record.path("amountFen").asLong();
            default -> record -> 1;
        };
    }
}
