package cn.tongxin.demo.city;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

class CityTest {
    private final City city = City.of2024();

    @Test
    void theCityIsTheSameEveryTime() {
        assertEquals(city, City.of2024());
    }

    @Test
    void everyFigureUntilJulyIsGolden() {
        assertEquals(Golden.JOINT_THEME_DAYS, golden("JOINT_THEME_DAY"));
        assertEquals(Golden.VOLUNTEER_ACTIVITIES, golden("VOLUNTEER_SERVICE"));
        assertEquals(
                Golden.CONSUMPTION_FEN,
                city.purchases().stream()
                        .filter(purchase -> purchase.fate().counts() && Golden.holds(purchase.paidOn()))
                        .mapToLong(Purchase::amountFen)
                        .sum());
        assertEquals(
                Golden.APPEALS_CLEARED,
                city.appeals().stream()
                        .flatMap(appeal -> Stream.ofNullable(appeal.clearedOn()))
                        .filter(Golden::holds)
                        .count());
    }

    @Test
    void thereIsMoreThanCounts() {
        for (var status : Fate.Status.values()) {
            var recordsOnly = status == Fate.Status.VOIDED;
            assertTrue(recordsOnly
                    || city.activities().stream().anyMatch(one -> one.fate().status() == status));
            var activitiesOnly = status == Fate.Status.CANCELLED;
            assertTrue(activitiesOnly
                    || city.volunteerRecords().stream()
                            .anyMatch(one -> one.fate().status() == status));
            assertTrue(activitiesOnly
                    || recordsOnly
                    || city.purchases().stream().anyMatch(one -> one.fate().status() == status));
        }
        for (var status : Project.Status.values()) {
            assertTrue(city.projects().stream().anyMatch(one -> one.status() == status));
        }
        for (var stage : Appeal.Stage.values()) {
            assertTrue(city.appeals().stream().anyMatch(one -> one.stage() == stage));
        }
        assertTrue(city.activities().stream().anyMatch(one -> one.fate().counts() && !Golden.holds(one.day())));
        assertTrue(city.purchases().stream().anyMatch(one -> one.fate().counts() && !Golden.holds(one.paidOn())));
    }

    @Test
    void everyNameIsKnown() {
        var names = Stream.concat(
                        city.organizations().stream().map(Organization::name),
                        city.alliances().stream().map(Alliance::name))
                .collect(Collectors.toSet());
        var used = new HashSet<String>();
        var venues = city.venues().stream().map(Venue::name).collect(Collectors.toSet());
        city.venues().forEach(venue -> used.add(venue.organization()));
        city.exceptions().forEach(exception -> used.add(exception.alliance()));
        city.programme()
                .named()
                .findValues("beneficiaries")
                .forEach(pilots -> pilots.forEach(pilot -> used.add(pilot.asText())));
        city.projects().forEach(project -> used.addAll(project.partners()));
        city.members().forEach(member -> used.addAll(List.of(member.alliance(), member.organization())));
        city.pairings().forEach(pairing -> used.addAll(List.of(pairing.supporter(), pairing.beneficiary())));
        city.activities().forEach(activity -> {
            used.add(activity.organizer());
            used.addAll(activity.participants());
            used.addAll(activity.alliances());
            assertTrue(activity.venue().isEmpty() || venues.contains(activity.venue()), activity.venue());
        });
        city.volunteerRecords().forEach(record -> used.add(record.organization()));
        city.purchases().forEach(purchase -> used.add(purchase.organization()));
        city.declarations().forEach(one -> used.addAll(List.of(one.organization(), one.sharedWith())));
        city.volunteers().forEach(volunteer -> used.add(volunteer.organization()));
        city.openingEntries().forEach(entry -> used.add(entry.organization()));
        city.zeroReports().forEach(report -> used.add(report.organization()));
        city.appeals().forEach(appeal -> used.addAll(List.of(appeal.raisedBy(), appeal.handler())));
        used.remove("");
        used.removeAll(names);
        assertEquals(new HashSet<String>(), used);
    }

    @Test
    void noKeyAndNoVoucherIsUsedTwice() {
        assertUnique(city.activities(), Activity::externalId);
        assertUnique(city.volunteerRecords(), VolunteerRecord::externalId);
        assertUnique(city.purchases(), Purchase::externalId);
        assertUnique(city.appeals(), Appeal::externalId);
        assertUnique(
                city.purchases().stream()
                        .filter(one -> one.fate().status() != Fate.Status.DRAFT)
                        .toList(),
                Purchase::voucher);
        assertUnique(city.volunteers(), Volunteer::number);
        assertUnique(city.volunteers(), Volunteer::name);
        assertUnique(city.organizations(), Organization::name);
        assertUnique(city.projects(), Project::name);
        assertUnique(city.venues(), Venue::name);
        assertUnique(city.repeats(), repeat -> repeat.first() + repeat.day());
    }

    /** as numbers; R-03: nobody is in two alliances on a day. */
    @ParameterizedTest
    @ValueSource(strings = {"2024-01-01", "2024-03-31", "2024-04-01", "2024-06-30", "2024-07-01", "2024-12-31"})
    void alliancesAreLedOnEveryDay(LocalDate day) {
        assertEquals(7, city.alliances().size());
        for (var alliance : city.alliances()) {
            assertEquals(1, members(alliance, "LEAD", day), alliance.name());
            var deputies = members(alliance, "DEPUTY", day);
            assertTrue(deputies >= 1 && deputies <= 2, alliance.name());
        }
        assertUnique(
                city.members().stream().filter(member -> member.holdsOn(day)).toList(), Member::organization);
    }

    /** all but these keep to the kinds; one of them has said why. */
    @Test
    void twoAlliancesDeviate() {
        assertEquals(Set.of(), deviations(LocalDate.of(2024, 1, 1)));
        assertEquals(Set.of("文化园联盟 R-02 市文联", "兴业惠企联盟 R-01 市人民政府国资委"), deviations(LocalDate.of(2024, 12, 31)));
        assertEquals(
                List.of("文化园联盟 R-02"),
                city.exceptions().stream()
                        .map(one -> one.alliance() + " " + one.rule())
                        .toList());
    }

    /** */
    @Test
    void everyAllianceIsAsFarAsDesigned() {
        for (var designed : Progress.all()) {
            var alliance = city.alliances().stream()
                    .filter(one -> one.name().equals(designed.alliance()))
                    .findFirst()
                    .orElseThrow();
            assertEquals(designed, new Owed(city, LocalDate.parse(designed.on())).of(alliance));
        }
        assertEquals(2 * city.alliances().size(), Progress.all().size());
    }

    /** one pilot lacks a second unit, one unit lacks a project. */
    @Test
    void onePlusTwoHasTwoGaps() {
        var pilots = city.pairings().stream()
                .filter(pairing -> pairing.confirmed() && pairing.kind().equals("单位结对社区"))
                .toList();
        assertEquals(
                Map.of("老街社区", 2L, "滨江社区", 2L, "昱中社区", 2L, "荷花池社区", 2L, "阳湖社区", 1L),
                pilots.stream().collect(Collectors.groupingBy(Pairing::beneficiary, Collectors.counting())));
        var led = city.projects().stream()
                .filter(project -> project.status() != Project.Status.STOPPED)
                .map(project -> project.supporter() + project.beneficiary())
                .toList();
        assertEquals(
                List.of("市城市管理局"),
                pilots.stream()
                        .filter(pairing -> !led.contains(pairing.supporter() + pairing.beneficiary()))
                        .map(Pairing::supporter)
                        .toList());
    }

    @Test
    void everyMilestoneBelongsToAProject() {
        assertEquals(
                Table.read("milestones.csv").size(),
                city.projects().stream()
                        .mapToInt(project -> project.milestones().size())
                        .sum());
    }

    /** at most one headcount record per activity and organization. */
    @Test
    void nobodyIsCountedTwiceInAnActivity() {
        assertUnique(
                city.volunteerRecords().stream()
                        .filter(record -> record.activity() != null && !record.isNamed())
                        .toList(),
                record -> List.of(record.organization(), String.valueOf(record.activity())));
    }

    private long golden(String kind) {
        return city.activities().stream()
                .filter(activity -> activity.kind().equals(kind))
                .filter(activity -> activity.fate().counts() && Golden.holds(activity.day()))
                .count();
    }

    private long members(Alliance alliance, String role, LocalDate day) {
        return city.members().stream()
                .filter(member -> member.alliance().equals(alliance.name())
                        && member.role().equals(role)
                        && member.holdsOn(day))
                .count();
    }

    private Set<String> deviations(LocalDate day) {
        var kinds = city.organizations().stream().collect(Collectors.toMap(Organization::name, Organization::kind));
        var rules = city.programme().named().path("allianceRules");
        return city.members().stream()
                .filter(member -> member.holdsOn(day))
                .filter(member -> switch (member.role()) {
                    case "LEAD" -> !rules.path("leadKinds").toString().contains(kinds.get(member.organization()));
                    case "DEPUTY" -> !rules.path("deputyKinds").toString().contains(kinds.get(member.organization()));
                    default -> false;
                })
                .map(member -> member.alliance()
                        + (member.role().equals("LEAD") ? " R-01 " : " R-02 ")
                        + member.organization())
                .collect(Collectors.toSet());
    }

    private static <T> void assertUnique(Collection<T> all, Function<T, Object> key) {
        assertEquals(all.size(), all.stream().map(key).distinct().count());
    }
}
