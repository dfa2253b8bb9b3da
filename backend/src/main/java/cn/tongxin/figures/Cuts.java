package cn.tongxin.figures;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * How a period is taken apart so that sums of months can be used: whole months, and the days of months that are cut off at
 * the ends. Where something turns within a whole month for some organizations, theirs are taken by days, and only theirs.
 *
 * @param months runs of whole months, first and last day of each
 * @param days runs of days
 * @param turning whole months within {@code months}, each with the organizations that are taken by its days
 */
record Cuts(List<Run> months, List<Run> days, Map<YearMonth, Set<UUID>> turning) {
    /** From a day to a day, both included. */
    record Run(LocalDate first, LocalDate last) {}

    /**
     * Takes a period apart.
     *
     * @param turns days from which something is otherwise than on the day before, and for whom
     */
    static Cuts of(LocalDate from, LocalDate to, Map<LocalDate, Set<UUID>> turns) {
        TreeSet<YearMonth> cutOff = new TreeSet<>();
        Stream.of(from, to.plusDays(1))
                .filter(day -> day.getDayOfMonth() != 1)
                .forEach(day -> cutOff.add(YearMonth.from(day)));
        Cuts cuts = new Cuts(new ArrayList<>(), new ArrayList<>(), new TreeMap<>());
        LocalDate next = from;
        for (YearMonth month : cutOff) {
            cuts.addMonths(next, month.atDay(1).minusDays(1));
            LocalDate first = month.atDay(1).isBefore(from) ? from : month.atDay(1);
            LocalDate last = month.atEndOfMonth().isAfter(to) ? to : month.atEndOfMonth();
            cuts.days.add(new Run(first, last));
            next = month.atEndOfMonth().plusDays(1);
        }
        cuts.addMonths(next, to);
        turns.forEach((day, organizations) -> cuts.turn(day, organizations));
        return cuts;
    }

    private void addMonths(LocalDate first, LocalDate last) {
        if (!last.isBefore(first)) {
            months.add(new Run(first, last));
        }
    }

    private void turn(LocalDate day, Set<UUID> organizations) {
        boolean within = months.stream().anyMatch(run -> !day.isBefore(run.first()) && !day.isAfter(run.last()));
        if (within && day.getDayOfMonth() != 1) {
            turning.computeIfAbsent(YearMonth.from(day), none -> new HashSet<>())
                    .addAll(organizations);
        }
    }

    /** Whether sums of months are all that is needed. */
    boolean areWholeMonths() {
        return days.isEmpty() && turning.isEmpty();
    }
}
