package cn.tongxin.figures;

import java.time.LocalDate;
import java.util.UUID;

import cn.tongxin.ledger.rollup.Difference;

/**
 * A running sum that does not hold what the entries add up to.
 *
 * @param ofMonth true: the month's sum against its days, of volunteers against the records that name them; false: the
 *     day's sum against the entries
 * @param day the day, or the first of the month
 * @param counted what the entries add up to
 * @param shown what the sum holds
 */
public record DifferenceView(
        Metric metric,
        Boolean ofMonth,
        LocalDate day,
        UUID organizationId,
        String breakdown,
        Long counted,
        Long shown) {
    static DifferenceView of(Difference found) {
        return new DifferenceView(
                Metric.valueOf(found.cell().metric().name()),
                found.ofMonth(),
                found.cell().day(),
                found.cell().organizationId(),
                found.cell().breakdown(),
                found.counted(),
                found.shown());
    }
}
