package cn.tongxin.shared.time;

import java.time.YearMonth;
import java.util.Optional;

/** Months as they are written outside, {@code 2024-07}. */
public final class Months {
    public static final String PATTERN = "20\\d\\d-(0[1-9]|1[0-2])";

    private Months() {}

    /** Empty where it is none. */
    public static Optional<YearMonth> of(String text) {
        return text.matches(PATTERN) ? Optional.of(YearMonth.parse(text)) : Optional.empty();
    }
}
