package cn.tongxin.figures;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import static org.assertj.core.api.Assertions.assertThat;

/** However a period is taken apart, each of its days is in one part, and sums of months stand for whole, even months. */
class CutsTest {
    private static final UUID SOMEBODY = new UUID(0, 1);
    private static final LocalDate FIRST = LocalDate.of(2023, 11, 1);

    @Provide
    Arbitrary<LocalDate> days() {
        Arbitrary<LocalDate> any = Arbitraries.integers().between(0, 500).map(FIRST::plusDays);
        Arbitrary<LocalDate> edges = Arbitraries.integers().between(0, 16).map(month -> FIRST.plusMonths(month));
        return Arbitraries.oneOf(any, edges, edges.map(day -> day.minusDays(1)));
    }

    @Provide
    Arbitrary<Set<LocalDate>> turns() {
        return days().set().ofMaxSize(6);
    }

    @Property
    void eachDayIsInOnePart(
            @ForAll("days") LocalDate one, @ForAll("days") LocalDate other, @ForAll("turns") Set<LocalDate> turns) {
        LocalDate from = one.isBefore(other) ? one : other;
        LocalDate to = one.isBefore(other) ? other : one;
        Cuts cuts = Cuts.of(from, to, of(turns));
        List<LocalDate> covered = new ArrayList<>();
        cuts.months().forEach(run -> covered.addAll(days(run)));
        cuts.days().forEach(run -> covered.addAll(days(run)));
        assertThat(covered).hasSameElementsAs(days(new Cuts.Run(from, to))).doesNotHaveDuplicates();
    }

    @Property
    void monthsAreWholeAndWhoTurnsWithinThemIsTakenByDays(
            @ForAll("days") LocalDate one, @ForAll("days") LocalDate other, @ForAll("turns") Set<LocalDate> turns) {
        LocalDate from = one.isBefore(other) ? one : other;
        LocalDate to = one.isBefore(other) ? other : one;
        Cuts cuts = Cuts.of(from, to, of(turns));
        for (Cuts.Run run : cuts.months()) {
            assertThat(run.first().getDayOfMonth()).isEqualTo(1);
            assertThat(run.last().plusDays(1).getDayOfMonth()).isEqualTo(1);
            assertThat(days(run))
                    .allMatch(day -> !turns.contains(day)
                            || day.getDayOfMonth() == 1
                            || cuts.turning()
                                    .getOrDefault(YearMonth.from(day), Set.of())
                                    .contains(SOMEBODY));
        }
        assertThat(cuts.turning().keySet())
                .allMatch(month -> cuts.months().stream()
                        .anyMatch(run -> !month.atDay(1).isBefore(run.first())
                                && !month.atEndOfMonth().isAfter(run.last())));
    }

    private static Map<LocalDate, Set<UUID>> of(Set<LocalDate> turns) {
        return turns.stream().collect(Collectors.toMap(day -> day, day -> Set.of(SOMEBODY)));
    }

    private static List<LocalDate> days(Cuts.Run run) {
        return run.first().datesUntil(run.last().plusDays(1)).toList();
    }
}
