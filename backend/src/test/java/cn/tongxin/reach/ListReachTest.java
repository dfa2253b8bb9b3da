package cn.tongxin.reach;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

import com.fasterxml.jackson.databind.JsonNode;

import cn.tongxin.story.Answer;
import cn.tongxin.story.Contract;
import cn.tongxin.story.Request;
import cn.tongxin.testing.Caller;
import cn.tongxin.testing.City;
import cn.tongxin.testing.Waiting;

import io.quarkus.test.junit.QuarkusTest;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Every operation of the contract that reads more than one row, by every kind of caller: what is not his does not appear,
 * is not counted, and cannot be asked for by a filter. An operation that nobody said anything of here fails.
 */
@QuarkusTest
class ListReachTest {
    private static final Row NOTHING = new Row(Map.of(), "");

    /** They hold no rows of units, or are for those who see all. */
    private static final Set<String> WITHOUT_ROWS = Set.of(
            "listActivityKinds",
            "listAlliances",
            "listApiClients",
            "listAuditArchives",
            "listAuditEntries",
            "listAuditVerifications",
            "listDictionaries",
            "listListSettings",
            "listOrganizations",
            "listProgrammePresets",
            "listProgrammes",
            "listUsers",
            "listVenues",
            "getMe",
            "showScreen",
            "getLatestPeriod",
            "downloadImportTemplate");

    /** Whose rows are told, by the address of one. */
    private static final Map<String, String> ROWS = Map.ofEntries(
            Map.entry("listActivities", "/activities/{id}"),
            Map.entry("listDuplicatePairs", "/activities/{id}"),
            Map.entry("exportActivities", "/activities/{id}"),
            Map.entry("listVolunteerRecords", "/volunteer-records/{id}"),
            Map.entry("exportVolunteerRecords", "/volunteer-records/{id}"),
            Map.entry("listConsumptionRecords", "/consumption-records/{id}"),
            Map.entry("exportConsumptionRecords", "/consumption-records/{id}"),
            Map.entry("listAppeals", "/appeals/{id}"),
            Map.entry("listPairings", "/pairings/{id}"),
            Map.entry("exportPairings", "/pairings/{id}"),
            Map.entry("getPairingCoverage", "/pairings/{id}"),
            Map.entry("downloadPairingCoverage", "/pairings/{id}"),
            Map.entry("listProjects", "/projects/{id}"),
            Map.entry("exportProjects", "/projects/{id}"),
            Map.entry("listOpeningEntries", "/opening-entries/{id}"),
            Map.entry("exportOpeningEntries", "/opening-entries/{id}"),
            Map.entry("listBriefings", "/briefings/{id}"),
            Map.entry("listVolunteers", "/volunteers/{id}"),
            Map.entry("exportVolunteers", "/volunteers/{id}"),
            Map.entry("listJobs", "/jobs/{id}"),
            Map.entry("listScreens", "/screens/{id}"),
            Map.entry("listWebhooks", "/webhooks/{id}"),
            Map.entry("listConsumptionDeclarations", "/consumption-declarations/{organizationId}/{year}"),
            Map.entry("listConsumptionTargets", "/consumption-declarations/{organizationId}/{year}"),
            Map.entry("getReporting", "/reporting/{organizationId}/{month}"),
            Map.entry("getReminder", "/reporting/{organizationId}/{month}"),
            Map.entry("getFigures", "/volunteer-records/{id}"),
            Map.entry("downloadFigures", "/volunteer-records/{id}"),
            Map.entry("verifyFigures", "/volunteer-records/{id}"),
            Map.entry("listProgress", "/briefings/{id}"),
            Map.entry("downloadProgress", "/briefings/{id}"),
            Map.entry("listChanges", "/volunteer-records/{id}"));

    /** What answers everybody, with zeros. */
    private static final Set<String> FIGURES = Set.of("getFigures", "downloadFigures");

    /** The same kind of caller in the other alliance. */
    private static final Map<Who, Who> THERE = new EnumMap<>(Map.of(
            Who.OTHER, Who.OWN,
            Who.OTHERS_SYSTEM, Who.OWN_SYSTEM,
            Who.OTHER_LEAD, Who.LEAD,
            Who.OTHER_PARTY, Who.PARTY));

    private static Map<String, String> query(Contract.Operation operation, Surface surface) {
        Map<String, String> query = new HashMap<>();
        Map<String, String> known = Map.of(
                "programme", surface.two.first().programme.toString(),
                "month", "2024-02",
                "year", "2024",
                "format", "csv",
                "limit", "200",
                "withTotal", "true");
        known.forEach((name, value) -> {
            if (operation.takes(name)) {
                query.put(name, value);
            }
        });
        if (operation.id().equals("listDuplicatePairs")) {
            query.putAll(Map.of("from", "2024-05-01", "to", "2024-05-31"));
        }
        return query;
    }

    private static Stream<Contract.Operation> lists(Surface surface) {
        return surface.operations().stream()
                .filter(operation -> operation.method().equals("GET"))
                .filter(operation -> !operation.path().contains("{"))
                .filter(operation -> !WITHOUT_ROWS.contains(operation.id()));
    }

    @TestFactory
    Stream<DynamicTest> foreignRowsNeitherAppearNorCount() {
        Surface surface = new Surface();
        Rows rows = new Rows(surface.two.first());
        Rows others = new Rows(surface.two.second());
        return lists(surface)
                .map(operation ->
                        DynamicTest.dynamicTest(operation.id(), () -> check(surface, operation, rows, others)));
    }

    private static void check(Surface surface, Contract.Operation operation, Rows rows, Rows others) {
        String address = Objects.requireNonNull(
                ROWS.get(operation.id()), () -> "nobody said whose rows are read by " + operation.id());
        Set<Who> seenBy = Expected.seenBy(address);
        List<String> wrong = new ArrayList<>();
        for (Who who : EnumSet.complementOf(EnumSet.of(Who.COMMITTEE, Who.AUDITOR))) {
            Request all = surface.request(operation, NOTHING, who).query(query(operation, surface));
            Answer answer = all.send();
            if (answer.status() == 403) {
                continue;
            }
            String text = answer.text();
            if (answer.status() != 200) {
                wrong.add(who + " is answered " + answer.status() + " " + text);
            }
            boolean here = seenBy.contains(who);
            Who counterpart = THERE.get(who);
            boolean there = counterpart != null && seenBy.contains(counterpart);
            wrong.addAll(told(who, text, rows, address, here));
            wrong.addAll(told(who, text, others, address, there));
            if (Set.of("listProgress", "downloadProgress").contains(operation.id())
                    && text.contains(progress(operation, surface)) != here) {
                wrong.add(who + " reads of the progress of an alliance: " + !here);
            }
            if (answer.json().has("total") && !operation.id().equals("listConsumptionTargets")) {
                int expected = (here ? 1 : 0) + (there ? 1 : 0);
                if (answer.json().path("total").asInt() != expected) {
                    wrong.add(who + " counts " + answer.json().path("total") + " instead of " + expected);
                }
            }
            if (!here) {
                filters(operation, surface, all, who, wrong);
            }
        }
        assertThat(wrong).isEmpty();
    }

    /** What tells that somebody reads of the first alliance: in a list its id, in a file its name. */
    private static String progress(Contract.Operation operation, Surface surface) {
        UUID alliance = surface.two.first().alliance;
        return operation.id().equals("listProgress")
                ? alliance.toString()
                : Caller.COMMITTEE.call().get("/alliances/" + alliance).path("name");
    }

    private static List<String> told(Who who, String text, Rows rows, String address, boolean sees) {
        List<String> wrong = new ArrayList<>();
        if (!sees) {
            if (text.contains(rows.the(address).id())) {
                wrong.add(who + " is told of " + address);
            }
            if (text.contains(rows.mark) || text.contains(rows.unit)) {
                wrong.add(who + " reads what stands in a foreign row");
            }
        }
        return wrong;
    }

    /** Asking for another's by name answers as asking for what does not exist. */
    private static void filters(
            Contract.Operation operation, Surface surface, Request all, Who who, List<String> wrong) {
        Map<String, String> filters = Map.of(
                "organization", surface.two.first().member.toString(),
                "participant", surface.two.first().member.toString(),
                "alliance", surface.two.first().alliance.toString());
        filters.forEach((name, value) -> {
            if (operation.takes(name)) {
                Answer answer = all.query(name, value).send();
                JsonNode body = answer.json();
                boolean empty = answer.status() != 200
                        || isOwnAlliance(name, who)
                        || (body.path("items").isEmpty() && body.path("total").asInt() == 0);
                if (!empty && !FIGURES.contains(operation.id())) {
                    wrong.add(who + " filters by " + name + ": " + answer.text());
                }
            }
        });
    }

    /** Whose rows of that alliance somebody may see, because he is in it. */
    private static boolean isOwnAlliance(String filter, Who who) {
        return filter.equals("alliance")
                && Set.of(Who.SISTER, Who.SISTERS_SYSTEM, Who.PARTY).contains(who);
    }

    /** Whoever sees a list sees his rows in it: nothing is hidden from its owner. */
    @Test
    void whoseItIsFindsItInItsList() {
        Surface surface = new Surface();
        Rows rows = new Rows(surface.two.first());
        List<String> wrong = new ArrayList<>();
        lists(surface)
                .filter(operation ->
                        operation.text().at("/responses/200/content").has("application/json"))
                .filter(operation -> operation.takes("limit") && !operation.id().equals("listChanges"))
                .forEach(operation -> {
                    String address = ROWS.getOrDefault(operation.id(), "");
                    Expected.seenBy(address).forEach(who -> {
                        Request mine = surface.request(operation, NOTHING, who).query(query(operation, surface));
                        if (operation.takes("organization")) {
                            mine = mine.query(
                                    "organization", surface.two.first().member.toString());
                        }
                        Answer answer = mine.send();
                        boolean found = answer.status() == 403
                                || answer.text().contains(rows.the(address).id());
                        if (!found && !(who == Who.PARTY && operation.takes("organization"))) {
                            wrong.add(operation.id() + " hides it from " + who + ": " + answer.text());
                        }
                    });
                });
        assertThat(wrong).isEmpty();
    }

    /** Sums tell no more than their records: what another's rows add is nothing. */
    @Test
    void figuresOfOthersAreNothing() {
        Surface surface = new Surface();
        City city = surface.two.first();
        City.approved(city.memberStaff(), "/volunteer-records", City.service(city.member));
        City.approved(city.memberStaff(), "/consumption-records", City.purchase(city.member));
        Contract.Operation figures = surface.contract.operation("getFigures");
        Contract.Operation file = surface.contract.operation("downloadFigures");
        String unit =
                Caller.COMMITTEE.call().get("/organizations/" + city.member).path("shortName");
        Map<String, String> all = Map.of("programme", city.programme.toString(), "from", City.FROM, "to", "2024-12-31");
        for (Who who : EnumSet.complementOf(EnumSet.of(Who.ADMIN, Who.SECURITY))) {
            boolean sees = Expected.seenBy("/volunteer-records/{id}").contains(who);
            for (Map<String, String> filter : List.of(
                    Map.<String, String>of(),
                    Map.of("groupBy", "organization"),
                    Map.of("groupBy", "alliance"),
                    Map.of("organization", city.member.toString()),
                    Map.of("alliance", city.alliance.toString()))) {
                Map<String, String> query = new HashMap<>(all);
                query.putAll(filter);
                long sum =
                        sum(surface.request(figures, NOTHING, who).query(query).send());
                assertThat(sum > 0).as("%s asks %s", who, filter).isEqualTo(sees);
                if (filter.isEmpty()) {
                    // The whole is also what other tests leave.
                    continue;
                }
                String told =
                        surface.request(file, NOTHING, who).query(query).send().text();
                assertThat(told.contains("1234.56"))
                        .as("%s takes along %s", who, filter)
                        .isEqualTo(sees);
                if (Map.of("groupBy", "organization").equals(filter)) {
                    assertThat(told.contains(unit))
                            .as("%s reads of the unit", who)
                            .isEqualTo(sees);
                }
            }
        }
    }

    private static long sum(Answer answer) {
        long sum = 0;
        for (JsonNode figure : answer.json().path("figures")) {
            sum += Math.abs(figure.path("value").asLong());
        }
        return sum;
    }

    /** The feed tells each his own, and of the rest not even that something happened. */
    @Test
    void changesOfOthersAreNotTold() {
        Surface surface = new Surface();
        Contract.Operation changes = surface.contract.operation("listChanges");
        Map<Who, String> cursors = new EnumMap<>(Who.class);
        Set<Who> readers = EnumSet.complementOf(EnumSet.of(Who.ADMIN, Who.SECURITY));
        readers.forEach(who -> cursors.put(
                who,
                surface.request(changes, NOTHING, who)
                        .query("fromNow", "true")
                        .send()
                        .json()
                        .path("nextCursor")
                        .asText()));
        Rows rows = new Rows(surface.two.first());
        Waiting.until(
                () -> heard(surface, changes, Who.COMMITTEE, cursors),
                heard -> heard.contains(rows.the("/volunteers/{id}").id()));
        for (Who who : readers) {
            String heard = heard(surface, changes, who, cursors);
            rows.rows.forEach((address, row) -> {
                boolean told = row.path().containsKey("id") && heard.contains(row.id());
                assertThat(told && !Expected.seenBy(address).contains(who))
                        .as("%s is told of %s", who, address)
                        .isFalse();
            });
        }
    }

    private static String heard(Surface surface, Contract.Operation changes, Who who, Map<Who, String> cursors) {
        StringBuilder heard = new StringBuilder();
        String cursor = Objects.requireNonNull(cursors.get(who));
        Answer answer;
        do {
            answer = surface.request(changes, NOTHING, who)
                    .query(Map.of("limit", "200", "cursor", cursor))
                    .send();
            heard.append(answer.json().path("items"));
            cursor = answer.json().path("nextCursor").asText();
        } while (answer.json().path("hasMore").asBoolean());
        return heard.toString();
    }
}
