package cn.tongxin.demo;

import java.io.IOException;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import com.fasterxml.jackson.databind.JsonNode;

import cn.tongxin.demo.city.City;
import cn.tongxin.demo.city.Correction;
import cn.tongxin.demo.city.Declaration;
import cn.tongxin.demo.city.Fate;
import cn.tongxin.demo.city.Purchase;
import cn.tongxin.demo.city.VolunteerRecord;
import cn.tongxin.demo.http.Api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** What the city shows beside the golden figures, against the running stack that {@code -Dtongxin.ready} names. */
class VarietyIT {
    private static final String V1 = "/api/v1/";
    private static final String YEAR = "from=2024-01-01&to=2024-12-31";
    private static final int RESERVE_PERCENT = 10;

    private final City city = City.of2024();
    private final Api api;

    VarietyIT() throws IOException {
        api = Ready.committee();
    }

    /** Opening entries and named volunteers included. */
    @ParameterizedTest
    @ValueSource(strings = {"", "&groupBy=alliance", "&groupBy=month", "&groupBy=organization"})
    void everyFigureOfTheYearEqualsWhatItOpens(String grouping) {
        stream(api.get(V1 + "figures?" + YEAR + grouping), "figures")
                .map(Cell::new)
                .forEach(cell -> assertEquals(cell.value(), cell.sumOfRecords(api), cell.recordsUrl()));
    }

    @Test
    void someUnitsAreAheadAndSomeBehind() {
        var targets = api.all(V1 + "consumption-targets?programme=" + programme() + "&asOf=2024-12-31").stream()
                .collect(Collectors.toMap(one -> one.path("organizationName").asText(), one -> one));
        var budgets = city.declarations().stream()
                .filter(declared -> declared.foodBudgetFen() > 0)
                .toList();
        for (var declared : budgets) {
            var canteen = target(targets, declared).path("canteen");
            assertEquals(
                    declared.foodBudgetFen() / RESERVE_PERCENT,
                    canteen.path("targetFen").asLong());
            assertEquals(bought(declared), canteen.path("doneFen").asLong(), declared.organization());
        }
        var ahead = budgets.stream()
                .filter(one -> bought(one) * RESERVE_PERCENT >= one.foodBudgetFen())
                .count();
        assertTrue(ahead >= 5 && budgets.size() - ahead >= 5, "ahead: " + ahead);
        assertEquals(
                Map.of("DECLARED", 18L, "SHARED", 2L, "EXEMPT", 2L),
                targets.values().stream()
                        .map(one -> one.path("status").asText())
                        .filter(status -> !status.equals("UNDECLARED"))
                        .collect(Collectors.groupingBy(status -> status, Collectors.counting())));
    }

    @Test
    void volunteersAreThereAndTwoServeNoLonger() {
        assertEquals(city.volunteers().size(), api.all(V1 + "volunteers").size());
        assertEquals(2, api.all(V1 + "volunteers?retired=true").size());
        assertEquals(
                city.volunteerRecords().stream()
                        .filter(record -> record.isNamed() && record.fate().counts())
                        .map(VolunteerRecord::volunteer)
                        .distinct()
                        .count(),
                figure("volunteers").value());
    }

    /** */
    @Test
    void whatWasVoidedCorrectedOrAskedForSaysSo() {
        for (var correction : city.corrections()) {
            var record = recordOf(correction);
            assertEquals("APPROVED", record.path("status").asText());
            assertEquals(
                    correction.settled() ? "" : "CORRECTION",
                    record.path("requested").asText());
            assertEquals(correction.settled(), record.path(correction.field()).asInt() == correction.value());
        }
        for (var record : city.volunteerRecords()) {
            if (record.fate().status() == Fate.Status.VOIDED) {
                assertTrue(stream(record(V1 + "volunteer-records", record.externalId()), "entries")
                        .anyMatch(entry -> entry.path("reason")
                                .asText()
                                .equals(record.fate().reason())));
            }
        }
    }

    /** */
    @Test
    void theDraftIsWarnedThatItsVoucherIsTaken() {
        var draft = record(V1 + "consumption-records", "demo-2024-purchase-twice");
        assertTrue(stream(draft, "warnings")
                .anyMatch(warning -> warning.path("code").asText().equals("voucher-taken")));
    }

    @Test
    void openingEntriesHaveTheirSheetAndCountWhereApproved() {
        var entries = api.all(V1 + "opening-entries");
        assertEquals(city.openingEntries().size(), entries.size());
        entries.forEach(entry -> assertEquals(1, entry.path("attachmentCount").asInt()));
        assertEquals(
                city.openingEntries().stream()
                        .filter(entry -> entry.fate().counts())
                        .mapToLong(entry -> entry.value())
                        .sum(),
                figure("volunteer_minutes").figure().path("opening").asLong());
    }

    @ParameterizedTest
    @ValueSource(strings = {"2024-11", "2024-12"})
    void someReportedSomeHadNothingToReportAndSomeAreSilent(String month) {
        var reporting = api.get(V1 + "reporting?month=" + month);
        assertEquals(
                city.zeroReports().stream()
                        .filter(report -> report.month().equals(month))
                        .count(),
                reporting.path("nothing").asLong());
        assertTrue(reporting.path("reported").asLong() > 0);
        assertTrue(reporting.path("silent").asLong() > 0);
    }

    /** Of all who eat in its canteen. */
    private long bought(Declaration host) {
        Predicate<String> eats = unit -> unit.equals(host.organization())
                || city.declarations().stream()
                        .anyMatch(one -> one.organization().equals(unit)
                                && one.sharedWith().equals(host.organization()));
        return city.purchases().stream()
                .filter(one -> one.fate().counts() && one.payer().equals("CANTEEN") && eats.test(one.organization()))
                .mapToLong(Purchase::amountFen)
                .sum();
    }

    private JsonNode target(Map<String, JsonNode> targets, Declaration declared) {
        return city.organizations().stream()
                .filter(one -> one.name().equals(declared.organization()))
                .flatMap(one -> Stream.of(one.name(), one.shortName()))
                .flatMap(name -> Stream.ofNullable(targets.get(name)))
                .findFirst()
                .orElseThrow();
    }

    private Cell figure(String metric) {
        return new Cell(api.get(V1 + "figures?" + YEAR + "&metrics=" + metric)
                .path("figures")
                .path(0));
    }

    private JsonNode recordOf(Correction correction) {
        var list = correction.externalId().contains("purchase") ? "consumption-records" : "volunteer-records";
        return record(V1 + list, correction.externalId());
    }

    private JsonNode record(String list, String externalId) {
        return api.all(list).stream()
                .filter(one -> one.path("externalId").asText().equals(externalId))
                .map(one -> api.get(list + "/" + one.path("id").asText()))
                .findFirst()
                .orElseThrow();
    }

    private String programme() {
        return api.all(V1 + "programmes?year=" + City.YEAR)
                .getFirst()
                .path("id")
                .asText();
    }

    private static Stream<JsonNode> stream(JsonNode whole, String field) {
        return StreamSupport.stream(whole.path(field).spliterator(), false);
    }
}
