package cn.tongxin.demo;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
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
import cn.tongxin.demo.city.Pairing;
import cn.tongxin.demo.city.Progress;
import cn.tongxin.demo.city.Project;
import cn.tongxin.demo.city.Purchase;
import cn.tongxin.demo.city.RuleException;
import cn.tongxin.demo.city.Venue;
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
        // A stock has no months, and persons do not add up.
        whole.keySet().retainAll(sums.keySet());
        whole.remove("volunteers");
        sums.remove("volunteers");
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
        assertSame(V1 + "activities", "externalId", activities(), Activity::externalId);
        assertSame(V1 + "venues", "name", city.venues(), Venue::name);
        assertSame(V1 + "projects", "name", city.projects(), Project::name);
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
                activities(),
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
        assertSame(
                V1 + "projects", "status", city.projects(), one -> one.status().name());
        assertSame(V1 + "projects?overdue=true", "name", overdue(), Project::name);
    }

    /** derived from the records, and exactly what was designed. */
    @Test
    void everyAllianceIsAsFarAsDesigned() {
        var designed = Progress.all();
        assertEquals(
                designed,
                designed.stream()
                        .map(Progress::on)
                        .distinct()
                        .flatMap(
                                on -> stream(api.get(V1 + "alliances/progress?programme=" + programme() + "&on=" + on)))
                        .map(GoldenIT::progress)
                        .toList());
    }

    /** a chamber was there, but another alliance's. */
    @Test
    void whatNearlyCountsIsTold() {
        var nearly = stream(api.get(V1 + "alliances/progress?programme=" + programme()))
                .filter(alliance -> alliance.path("allianceName").asText().equals("乡村振兴联盟"))
                .flatMap(alliance -> stream(alliance.path("items")))
                .filter(item -> item.hasNonNull("missing"))
                .flatMap(item -> stream(item.path("almost")))
                .map(almost ->
                        api.get(V1 + "activities/" + almost.path("activityId").asText()))
                .map(activity -> activity.path("title").asText())
                .toList();
        assertEquals(List.of("乡村振兴联盟与福建商会座谈交流"), nearly);
    }

    /** */
    @Test
    void whatDeviatesIsNamedWithItsReason() {
        var standing = stream(api.get(V1 + "programmes/" + programme() + "/exceptions"))
                .collect(Collectors.toMap(
                        one -> one.path("subjectName").asText() + " "
                                + one.path("rule").asText(),
                        one -> one.path("reason").asText()));
        var reasons = city.exceptions().stream()
                .collect(Collectors.toMap(one -> one.alliance() + " " + one.rule(), RuleException::reason));
        reasons.put("兴业惠企联盟 R-01", "");
        assertEquals(reasons, standing);
    }

    /** told by the coverage of each kind of pairing. */
    @ParameterizedTest
    @ValueSource(strings = {"2024-07-31", "2024-12-31"})
    void coverageHasTheGapsThatWereDesigned(String asOf) {
        var gaps = city.pairings().stream()
                .map(Pairing::kind)
                .distinct()
                .map(kind -> "programme=" + programme() + "&asOf=" + asOf + "&kind="
                        + URLEncoder.encode(kind, StandardCharsets.UTF_8))
                .flatMap(asked ->
                        stream(api.get(V1 + "pairings/coverage?" + asked).path("gaps")))
                .map(gap -> gap.path("rule").asText() + " " + gap.path("name").asText())
                .toList();
        assertEquals(List.of("R-08 阳湖社区", "R-09 市城市管理局"), gaps);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2024-07-31", "2024-12-31"})
    void projectsAreCountedAsTheyRunAndEnd(String to) {
        var cells = stream(api.get(V1 + "figures?metrics=projects,projects_completed&from=" + Golden.FROM + "&to=" + to
                                + "&asOf=" + to)
                        .path("figures"))
                .map(Cell::new)
                .toList();
        assertEquals(
                Counted.projects(city, LocalDate.parse(to)),
                cells.stream().collect(Collectors.toMap(Cell::metric, cell -> cell.names(api))));
    }

    private static Progress progress(JsonNode alliance) {
        return new Progress(
                alliance.path("asOf").asText(),
                alliance.path("allianceName").asText(),
                stream(alliance.path("items"))
                        .peek(item -> assertEquals(
                                item.path("done").asInt(),
                                item.path("activityIds").size()))
                        .collect(Collectors.toMap(
                                item -> item.path("code").asText(),
                                item -> item.path("done").asInt())),
                alliance.path("idle").asBoolean());
    }

    private String programme() {
        return api.all(V1 + "programmes?year=" + City.YEAR)
                .getFirst()
                .path("id")
                .asText();
    }

    /** Those of series, which have no key, included. */
    private List<Activity> activities() {
        return Stream.concat(city.activities().stream(), city.repeated()).toList();
    }

    /** The year is over, so that whatever is open is late. */
    private List<Project> overdue() {
        return city.projects().stream()
                .filter(one -> one.status() == Project.Status.ACTIVE)
                .filter(one -> !one.dueOn().isEmpty()
                        || one.milestones().stream()
                                .anyMatch(step -> step.doneOn().isEmpty()))
                .toList();
    }

    private List<Cell> figures(String grouping) {
        return stream(api.get(V1 + "figures?" + PERIOD + grouping).path("figures"))
                .map(Cell::new)
                .toList();
    }

    /** The list holds these values, each exactly as often as the data set does; says only where that is not so. */
    private <T> void assertSame(String list, String field, List<T> wanted, Function<T, String> value) {
        var difference = new TreeMap<String, Integer>();
        wanted.forEach(one -> difference.merge(value.apply(one), -1, Integer::sum));
        api.all(list).forEach(item -> difference.merge(item.path(field).asText(), 1, Integer::sum));
        difference.values().removeIf(surplus -> surplus == 0);
        assertEquals(Map.of(), difference, list);
    }

    private static Stream<JsonNode> stream(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }
}
