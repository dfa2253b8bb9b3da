package cn.tongxin.figures;

import java.time.YearMonth;
import java.util.List;

/** Sums that a feature keeps of its own records, beside those of the ledger. */
public interface Recounted {
    /** Where they do not hold what the approved records add up to. */
    List<DifferenceView> differences(YearMonth month);

    /** The same, and puts it right, within the caller's unit. */
    List<DifferenceView> repair(YearMonth month);
}
