package cn.tongxin.demo;

import java.io.IOException;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import com.fasterxml.jackson.databind.JsonNode;

import cn.tongxin.demo.city.Activity;
import cn.tongxin.demo.city.Appeal;
import cn.tongxin.demo.city.City;
import cn.tongxin.demo.city.Golden;
import cn.tongxin.demo.city.Organization;
import cn.tongxin.demo.city.Purchase;
import cn.tongxin.demo.city.VolunteerRecord;
import cn.tongxin.demo.http.Api;
import cn.tongxin.demo.http.Json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

/**
 * The golden test of DOMAIN.md against the whole running stack that {@code -Dtongxin.ready} names; without it this fails,
 * and an ordinary run does not select it.
 */
class GoldenIT {
    private static final String V1 = "/api/v1/";
    private static final String PERIOD = "from=" + Golden.FROM + "&to=" + Golden.TO;
    private final City city = City.of2024();
    private final Api api;

    GoldenIT() throws IOException {
        api = Ready.committee();
    }

    @Test
    void theFourFiguresAreGolden() {
        var counted = figures("").stream().collect(Collectors.toMap(Cell::metric, Cell::value));
        counted.keySet().retainAll(Counted.GOLDEN.keySet());
        assertEquals(Counted.GOLDEN, counted);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "&groupBy=alliance", "&groupBy=month", "&groupBy=organization"})
    void everyFigureEqualsTheRecordsItOpens(String grouping) {
        var cells = figures(grouping);
        assertFalse(cells.isEmpty());
        cells.forEach(cell -> assertEquals(cell.value(), cell.sumOfRecords(api), cell.recordsUrl()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"&groupBy=alliance", "&groupBy=month", "&groupBy=organization"})
    void theGroupsAddUpToTheCity(String grouping) {
        var whole = figures("").stream().collect(Collectors.toMap(Cell::metric, Cell::value));
        var sums = figures(grouping).stream()
                .collect(Collectors.groupingBy(Cell::metric, Collectors.summingLong(Cell::value)));
        // A stock has no months.
        whole.keySet().retainAll(sums.keySet());
        assertTrue(whole.keySet().containsAll(Counted.GOLDEN.keySet()));
        assertEquals(whole, sums);
    }

    @Test
    void theBriefingSaysItAndOpensIt() {
        var asked = Json.object().put("from", Golden.FROM.toString()).put("to", Golden.TO.toString());
        var paragraph = api.post(V1 + "briefings", asked).path("paragraphs").path(0);
        for (var words : List.of("截至7月底", "13场次", "28万余元", "32件", "1100余次")) {
            assertTrue(
                    paragraph.path("text").asText().contains(words),
                    paragraph.path("text").asText());
        }
        var figures = stream(paragraph.path("segments"))
                .filter(segment -> segment.has("figure"))
                .map(segment -> new Cell(segment.path("figure")))
                .toList();
        assertEquals(
                Counted.GOLDEN,
                figures.stream().collect(Collectors.toMap(Cell::metric, cell -> cell.sumOfRecords(api))));
        assertEquals(
                Counted.untilJuly(city),
                figures.stream().collect(Collectors.toMap(Cell::metric, cell -> cell.externalIds(api))));
    }

    @Test
    void nothingIsMissingAndNothingIsDoubled() {
        assertSame(V1 + "organizations", "name", city.organizations(), Organization::name);
        assertSame(V1 + "activities", "externalId", city.activities(), Activity::externalId);
        assertSame(V1 + "volunteer-records", "externalId", city.volunteerRecords(), VolunteerRecord::externalId);
        assertSame(V1 + "consumption-records", "externalId", city.purchases(), Purchase::externalId);
        assertSame(V1 + "appeals", "externalId", city.appeals(), Appeal::externalId);
        assertEquals(city.alliances().size(), api.all(V1 + "alliances").size());
        assertEquals(city.pairings().size(), api.all(V1 + "pairings").size());
        assertEquals(
                city.members().size(),
                api.all(V1 + "alliances").stream()
                        .mapToInt(alliance -> api.all(
                                        V1 + "alliances/" + alliance.path("id").asText() + "/members")
                                .size())
                        .sum());
    }

    @Test
    void everythingGotAsFarAsItShould() {
        assertSame(
                V1 + "activities",
                "status",
                city.activities(),
                one -> one.fate().status().name());
        assertSame(
                V1 + "volunteer-records",
                "status",
                city.volunteerRecords(),
                one -> one.fate().status().name());
        assertSame(
                V1 + "consumption-records",
                "status",
                city.purchases(),
                one -> one.fate().status().name());
        assertSame(V1 + "appeals", "status", city.appeals(), one -> one.stage().name());
        assertSame(V1 + "appeals", "reopened", city.appeals(), one -> String.valueOf(one.reopened()));
    }

    private List<Cell> figures(String grouping) {
        return stream(api.get(V1 + "figures?" + PERIOD + grouping).path("figures"))
                .map(Cell::new)
                .toList();
    }

    /** The list holds these values, each exactly as often as the data set does. */
    private <T> void assertSame(String list, String field, List<T> wanted, Function<T, String> value) {
        assertEquals(
                wanted.stream().map(value).sorted().toList(),
                api.all(list).stream()
                        .map(item -> item.path(field).asText())
                        .sorted()
                        .toList());
    }

    private static Stream<JsonNode> stream(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }
}
