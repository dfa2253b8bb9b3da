package cn.tongxin.demo.city;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

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
            assertTrue(city.activities().stream().anyMatch(one -> one.fate().status() == status));
            assertTrue(
                    city.volunteerRecords().stream().anyMatch(one -> one.fate().status() == status));
            assertTrue(city.purchases().stream().anyMatch(one -> one.fate().status() == status));
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
        city.members().forEach(member -> used.addAll(List.of(member.alliance(), member.organization())));
        city.pairings().forEach(pairing -> used.addAll(List.of(pairing.supporter(), pairing.beneficiary())));
        city.activities().forEach(activity -> {
            used.add(activity.organizer());
            used.addAll(activity.participants());
        });
        city.volunteerRecords().forEach(record -> used.add(record.organization()));
        city.purchases().forEach(purchase -> used.add(purchase.organization()));
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
        assertUnique(city.purchases(), Purchase::voucher);
        assertUnique(city.organizations(), Organization::name);
    }

    /** and one alliance that a unit changed to. */
    @Test
    void alliancesAreLedAsTheProgrammeWants() {
        for (var alliance : city.alliances()) {
            assertEquals(1, members(alliance, "LEAD"), alliance.name());
            assertTrue(members(alliance, "DEPUTY") >= 1 && members(alliance, "DEPUTY") <= 2, alliance.name());
        }
        assertEquals(7, city.alliances().size());
        assertEquals(
                1,
                city.members().stream().filter(member -> !member.to().isEmpty()).count());
    }

    /** at most one headcount record per activity and organization. */
    @Test
    void nobodyIsCountedTwiceInAnActivity() {
        assertUnique(
                city.volunteerRecords().stream()
                        .filter(record -> record.activity() != null)
                        .toList(),
                record -> List.of(record.organization(), String.valueOf(record.activity())));
    }

    private long golden(String kind) {
        return city.activities().stream()
                .filter(activity -> activity.kind().equals(kind))
                .filter(activity -> activity.fate().counts() && Golden.holds(activity.day()))
                .count();
    }

    private long members(Alliance alliance, String role) {
        return city.members().stream()
                .filter(member -> member.alliance().equals(alliance.name())
                        && member.role().equals(role))
                .count();
    }

    private static <T> void assertUnique(Collection<T> all, Function<T, Object> key) {
        assertEquals(all.size(), all.stream().map(key).distinct().count());
    }
}
