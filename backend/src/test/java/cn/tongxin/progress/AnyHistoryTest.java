package cn.tongxin.progress;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import cn.tongxin.testing.Caller;
import cn.tongxin.testing.City;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * For any history of memberships, leads, pairings and activities: what the alliances have and what lies outside is the
 * city, and progress derived anew, day by day and by hand, is the answer that was given.
 */
@QuarkusTest
class AnyHistoryTest {
    private static final LocalDate FIRST = LocalDate.of(2024, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2024, 12, 31);
    private static final int UNITS = 7;
    private static final int ACTIVITIES = 25;

    private record Tie(UUID alliance, UUID organization, LocalDate from, LocalDate to) {
        boolean on(LocalDate day) {
            return !day.isBefore(from) && !day.isAfter(to);
        }
    }

    private record Event(UUID id, String kind, LocalDate day, UUID organizer, Set<UUID> named, Set<UUID> alliances) {}

    private Random dice = new Random();
    private UUID programme = new UUID(0, 0);
    private final List<UUID> alliances = new ArrayList<>();
    private final List<UUID> units = new ArrayList<>();
    private final List<UUID> chambers = new ArrayList<>();
    private final List<Tie> members = new ArrayList<>();
    private final List<Tie> pairings = new ArrayList<>();
    private final List<Event> events = new ArrayList<>();

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void theAlliancesAndWhatLiesOutsideAreTheCityAndProgressIsWhatFollows(long seed) {
        dice = new Random(seed);
        live();
        figuresAddUp();
        for (LocalDate on : List.of(LAST, FIRST, day(), day())) {
            progressFollows(on);
        }
    }

    private void figuresAddUp() {
        String figures = "/figures?metrics=activities&programme=" + programme + "&from=" + FIRST + "&to=" + LAST;
        Map<String, Long> byAlliance = new HashMap<>();
        JsonPath rows =
                Caller.COMMITTEE.call().get(figures + "&groupBy=alliance").jsonPath();
        for (int i = 0; i < rows.getList("figures").size(); i++) {
            String row = "figures[" + i + "].";
            byAlliance.put(String.valueOf(rows.getString(row + "group")), rows.getLong(row + "value"));
        }
        // The database holds other tests' activities too, all of them outside this programme.
        long city = Caller.COMMITTEE.call().get(figures).jsonPath().getLong("figures[0].value");
        assertThat(byAlliance.values().stream().mapToLong(Long::longValue).sum())
                .isEqualTo(city);
        for (UUID alliance : alliances) {
            long home = events.stream()
                    .filter(event -> memberships(event.organizer(), event.day()).contains(alliance))
                    .count();
            assertThat(byAlliance).containsEntry(alliance.toString(), home);
        }
    }

    private void progressFollows(LocalDate on) {
        JsonPath answer = Caller.COMMITTEE
                .call()
                .get("/alliances/progress?programme=" + programme + "&on=" + on)
                .jsonPath();
        for (UUID alliance : alliances) {
            String of = "find { it.allianceId == '" + alliance + "' }.items";
            assertThat(Set.copyOf(answer.<String>getList(of + "[0].activityIds")))
                    .as("takes part, %s", on)
                    .isEqualTo(ids(
                            on,
                            event -> "ANY_TALK".equals(event.kind())
                                    && !parties(alliance, event).isEmpty()));
            assertThat(Set.copyOf(answer.<String>getList(of + "[1].activityIds")))
                    .as("organizes with its own chamber, %s", on)
                    .isEqualTo(ids(
                            on,
                            event -> "ANY_VISIT".equals(event.kind())
                                    && memberships(event.organizer(), event.day())
                                            .contains(alliance)
                                    && event.named().stream()
                                            .anyMatch(chamber -> own(alliance, chamber, event.day()))));
            assertThat(Set.copyOf(answer.<String>getList(of + "[2].activityIds")))
                    .as("two of its own, %s", on)
                    .isEqualTo(ids(on, event -> parties(alliance, event).size() >= 2));
        }
    }

    private Set<String> ids(LocalDate on, Predicate<Event> counts) {
        return events.stream()
                .filter(event -> !event.day().isAfter(on))
                .filter(counts)
                .map(event -> event.id().toString())
                .collect(Collectors.toSet());
    }

    private Set<UUID> memberships(UUID organization, LocalDate day) {
        return members.stream()
                .filter(tie -> tie.organization().equals(organization) && tie.on(day))
                .map(Tie::alliance)
                .collect(Collectors.toSet());
    }

    private boolean own(UUID alliance, UUID chamber, LocalDate day) {
        return pairings.stream()
                .anyMatch(tie ->
                        tie.alliance().equals(alliance) && tie.organization().equals(chamber) && tie.on(day));
    }

    /** The alliance's units that took part: named, organizing, or with the whole alliance. */
    private Set<UUID> parties(UUID alliance, Event event) {
        Set<UUID> parties = new HashSet<>();
        for (UUID unit : units) {
            boolean there = event.organizer().equals(unit)
                    || event.named().contains(unit)
                    || event.alliances().contains(alliance);
            if (there && memberships(unit, event.day()).contains(alliance)) {
                parties.add(unit);
            }
        }
        return parties;
    }

    // ---- a history

    private void live() {
        City.kind("ANY_TALK", "OTHER", 1);
        City.kind("ANY_VISIT", "OTHER", 1);
        Map<String, Object> visit = City.requirement("VISIT", "ORGANIZE", "ANY_VISIT");
        visit.put("partnerKinds", List.of("CHAMBER"));
        visit.put("pairedPartner", true);
        Map<String, Object> two = City.requirement("TWO", "PARTICIPATE", "ANY_TALK", "ANY_VISIT");
        two.put("minMemberUnits", 2);
        programme = City.programme(City.body(
                "year",
                2024,
                "requirements",
                List.of(City.requirement("TALK", "PARTICIPATE", "ANY_TALK"), visit, two),
                "pairingRules",
                List.of(City.pairingRule("商会结对"))));
        for (int i = 0; i < 3; i++) {
            alliances.add(City.id(City.created(
                    Caller.COMMITTEE,
                    "/alliances",
                    City.body("programmeId", programme, "name", "联盟" + UUID.randomUUID(), "sortOrder", i))));
            chambers.add(City.organization("CHAMBER"));
        }
        for (int i = 0; i < UNITS; i++) {
            units.add(City.organization("GOVERNMENT_DEPARTMENT"));
            joinAndMove(units.get(i));
        }
        alliances.forEach(this::pairAndChange);
        for (int i = 0; i < ACTIVITIES; i++) {
            happen();
        }
    }

    /** In and out of alliances: now from one day to the next, now with a gap, now of a single day. */
    private void joinAndMove(UUID unit) {
        LocalDate from = FIRST.plusDays(dice.nextInt(60));
        while (!from.isAfter(LAST) && dice.nextInt(5) > 0) {
            LocalDate to = from.plusDays(dice.nextInt(4) == 0 ? 0 : dice.nextInt(200));
            UUID alliance = any(alliances);
            City.join(alliance, unit, dice.nextInt(3) == 0 ? "LEAD" : "MEMBER", from.toString(), to.toString())
                    .then()
                    .statusCode(201);
            members.add(new Tie(alliance, unit, from, to));
            from = to.plusDays(1 + (dice.nextBoolean() ? 0 : dice.nextInt(40)));
        }
    }

    private void pairAndChange(UUID alliance) {
        LocalDate change = day();
        pair(alliance, any(chambers), FIRST, change);
        if (change.isBefore(LAST)) {
            pair(alliance, any(chambers), change.plusDays(1), LAST);
        }
    }

    private void pair(UUID alliance, UUID chamber, LocalDate from, LocalDate to) {
        Response pairing = City.created(
                Caller.COMMITTEE,
                "/pairings",
                City.body(
                        "kind",
                        "商会结对",
                        "programmeId",
                        programme,
                        "supporterId",
                        alliance,
                        "beneficiaryId",
                        chamber,
                        "from",
                        from.toString(),
                        "to",
                        to.toString()));
        City.verb(Caller.COMMITTEE, "/pairings", pairing, "confirm", Map.of()).statusCode(200);
        pairings.add(new Tie(alliance, chamber, from, to));
    }

    private void happen() {
        LocalDate day = dice.nextInt(3) == 0 && !members.isEmpty() ? edge() : day();
        UUID organizer = any(units);
        Set<UUID> named = new LinkedHashSet<>();
        for (int i = dice.nextInt(4); i > 0; i--) {
            named.add(any(dice.nextInt(3) == 0 ? chambers : units));
        }
        named.remove(organizer);
        Set<UUID> whole = dice.nextInt(4) == 0 ? Set.of(any(alliances)) : Set.of();
        String kind = dice.nextBoolean() ? "ANY_TALK" : "ANY_VISIT";
        Map<String, Object> body = City.with(City.activity(organizer), "kind", kind);
        body.put("startsAt", day + "T22:00:00+08:00");
        body.put("endsAt", day.plusDays(1) + "T02:00:00+08:00");
        List<Map<String, UUID>> participants = new ArrayList<>();
        named.forEach(id -> participants.add(Map.of("organizationId", id)));
        whole.forEach(id -> participants.add(Map.of("allianceId", id)));
        body.put("participants", participants);
        UUID id = City.approved(Caller.staffOf(organizer), "/activities", body);
        events.add(new Event(id, kind, day, organizer, named, whole));
    }

    /** The first or last day of some membership, or the day beside it, where mistakes live. */
    private LocalDate edge() {
        Tie tie = members.get(dice.nextInt(members.size()));
        LocalDate day = List.of(
                        tie.from(), tie.from().minusDays(1), tie.to(), tie.to().plusDays(1))
                .get(dice.nextInt(4));
        return day.isBefore(FIRST) || day.isAfter(LAST) ? day() : day;
    }

    private LocalDate day() {
        return FIRST.plusDays(dice.nextInt(366));
    }

    private UUID any(List<UUID> some) {
        return some.get(dice.nextInt(some.size()));
    }
}
