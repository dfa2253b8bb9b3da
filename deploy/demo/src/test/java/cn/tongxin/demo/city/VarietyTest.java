package cn.tongxin.demo.city;

import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** What is in the city beside the golden figures, and disturbs none of them. */
class VarietyTest {
    private static final String AGENCY = "市工商联";
    private final City city = City.of2024();

    /** R-18; and whoever retired served no later. */
    @Test
    void nobodyIsInTwoPlacesAtATime() {
        for (var volunteer : city.volunteers()) {
            var own = city.volunteerRecords().stream()
                    .filter(record -> record.volunteer().equals(volunteer.number()))
                    .sorted(Comparator.comparing(VarietyTest::start))
                    .toList();
            for (var i = 1; i < own.size(); i++) {
                assertFalse(start(own.get(i))
                        .isBefore(
                                start(own.get(i - 1)).plusMinutes(own.get(i - 1).minutes())));
            }
            assertTrue(volunteer.retiredOn().isEmpty()
                    || own.stream()
                            .allMatch(record -> record.servedOn().toString().compareTo(volunteer.retiredOn()) <= 0));
        }
    }

    @Test
    void whoServesInAnActivityServesWithinItsTime() {
        for (var record : city.volunteerRecords()) {
            var activity = record.activity();
            if (record.isNamed() && activity != null) {
                assertFalse(start(record).isBefore(activity.startsAt()));
                assertTrue(record.minutes() <= activity.minutes());
                assertTrue(activity.fate().counts());
            }
        }
    }

    @Test
    void namedRecordsStandInEveryState() {
        var named = city.volunteerRecords().stream()
                .filter(VolunteerRecord::isNamed)
                .collect(Collectors.groupingBy(record -> record.fate().status(), Collectors.counting()));
        assertTrue(named.getOrDefault(Fate.Status.APPROVED, 0L) >= 60);
        assertTrue(named.keySet()
                .containsAll(
                        Set.of(Fate.Status.DRAFT, Fate.Status.SUBMITTED, Fate.Status.RETURNED, Fate.Status.VOIDED)));
    }

    @Test
    void oneIsAlmostAStar() {
        var first = city.programme()
                .named()
                .path("recordRules")
                .path("starLevels")
                .path(0)
                .path("minutes")
                .asInt();
        var most = city.volunteerRecords().stream()
                .filter(record -> record.isNamed() && record.fate().counts())
                .collect(Collectors.groupingBy(
                        VolunteerRecord::volunteer, Collectors.summingInt(VolunteerRecord::minutes)));
        assertEquals(
                List.of(first - 30),
                most.values().stream().filter(minutes -> minutes > first / 2).toList());
    }

    /** What the README's example adds to must stay as it is. */
    @Test
    void nothingOfTheAgencyHasBeenAdded() {
        assertTrue(city.volunteerRecords().stream()
                .filter(record -> record.isNamed() && record.organization().equals(AGENCY))
                .noneMatch(record -> record.fate().counts()));
        assertTrue(ToldPurchases.all().stream()
                .noneMatch(purchase -> purchase.organization().equals(AGENCY)));
    }

    /** Purchases told of and opening entries are after July. */
    @Test
    void theGoldenFiguresAreLeftAlone() {
        assertTrue(ToldPurchases.all().stream().noneMatch(purchase -> Golden.holds(purchase.paidOn())));
        assertTrue(
                city.openingEntries().stream().noneMatch(entry -> entry.month().compareTo("2024-07") <= 0));
    }

    /** one that is not handed in yet. */
    @Test
    void oneDraftBearsAVoucherThatIsTaken() {
        var taken = city.purchases().stream()
                .filter(one -> one.fate().status() == Fate.Status.DRAFT)
                .filter(draft -> city.purchases().stream()
                        .anyMatch(one -> !one.externalId().equals(draft.externalId())
                                && one.voucher().equals(draft.voucher())))
                .toList();
        assertEquals(1, taken.size());
    }

    @Test
    void refundsAreAPartOfTheirPurchase() {
        var purchases = city.purchases().stream().collect(Collectors.toMap(Purchase::externalId, one -> one));
        var refunds = city.purchases().stream()
                .filter(one -> !one.refundOf().isEmpty())
                .toList();
        assertEquals(1, refunds.size());
        for (var refund : refunds) {
            var purchase = Objects.requireNonNull(purchases.get(refund.refundOf()));
            assertTrue(purchase.amountFen() + refund.amountFen() > 0 && refund.amountFen() < 0);
            assertEquals(purchase.organization(), refund.organization());
        }
    }

    @Test
    void correctionsNameApprovedRecords() {
        var approved = city.volunteerRecords().stream()
                .filter(record -> record.fate().counts())
                .map(VolunteerRecord::externalId)
                .collect(Collectors.toSet());
        city.purchases().stream().filter(one -> one.fate().counts()).forEach(one -> approved.add(one.externalId()));
        assertTrue(city.corrections().stream().allMatch(one -> approved.contains(one.externalId())));
        assertEquals(
                Set.of(true, false),
                city.corrections().stream().map(Correction::settled).collect(Collectors.toSet()));
    }

    @Test
    void canteensAreOfEverySort() {
        assertEquals(
                Map.of("OWN", 17L, "OUTSOURCED", 1L, "SHARED", 2L, "NONE", 2L),
                city.declarations().stream()
                        .collect(Collectors.groupingBy(Declaration::canteen, Collectors.counting())));
        assertNotEquals(0, city.zeroReports().size());
    }

    private static LocalDateTime start(VolunteerRecord record) {
        return Objects.requireNonNull(record.startsAt());
    }
}
