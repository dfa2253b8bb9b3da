package cn.tongxin.ledger.rollup;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.UUID;

/**
 * What a sum is kept for.
 *
 * @param day the day, or the first of the month
 */
public record Cell(Measure metric, LocalDate day, UUID organizationId, String breakdown) {
    /** Every writer goes through the rows in one order. */
    static final Comparator<Cell> ORDER = Comparator.comparing(Cell::metric)
            .thenComparing(Cell::day)
            .thenComparing(Cell::organizationId)
            .thenComparing(Cell::breakdown);

    Cell ofMonth() {
        return new Cell(metric, day.withDayOfMonth(1), organizationId, breakdown);
    }
}
