package cn.tongxin.figures;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * How a period is taken apart so that sums of months can be used: whole months in which nothing turns, and the days of all
 * others.
 *
 * @param months runs of whole months, first and last day of each
 * @param days runs of days
 */
record Cuts(List<Run> months, List<Run> days) {
    /** From a day to a day, both included. */
    record Run(LocalDate first, LocalDate last) {}

    /**
     * Takes a period apart.
     *
     * @param turns days from which something is otherwise than on the day before
     */
    static Cuts of(LocalDate from, LocalDate to, Collection<LocalDate> turns) {
        TreeSet<YearMonth> broken = new TreeSet<>();
        Stream.concat(turns.stream(), Stream.of(from, to.plusDays(1)))
                .filter(day -> day.getDayOfMonth() != 1 && !day.isBefore(from) && !day.isAfter(to.plusDays(1)))
                .forEach(day -> broken.add(YearMonth.from(day)));
        Cuts cuts = new Cuts(new ArrayList<>(), new ArrayList<>());
        LocalDate next = from;
        for (YearMonth month : broken) {
            cuts.addMonths(next, month.atDay(1).minusDays(1));
            LocalDate first = month.atDay(1).isBefore(from) ? from : month.atDay(1);
            LocalDate last = month.atEndOfMonth().isAfter(to) ? to : month.atEndOfMonth();
            cuts.days.add(new Run(first, last));
            next = month.atEndOfMonth().plusDays(1);
        }
        cuts.addMonths(next, to);
        return cuts;
    }

    private void addMonths(LocalDate first, LocalDate last) {
        if (!last.isBefore(first)) {
            months.add(new Run(first, last));
        }
    }
}
