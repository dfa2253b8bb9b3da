package cn.tongxin.shared.time;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/** Open ends of a dated row: absent outside, 9999-12-31 inside, so that "on a day" is one BETWEEN. */
public final class Days {
    public static final LocalDate OPEN_END = LocalDate.of(9999, 12, 31);

    private Days() {}

    public static LocalDate stored(@Nullable LocalDate end) {
        return end == null ? OPEN_END : end;
    }

    /** The day after, where there is one. */
    public static LocalDate after(LocalDate end) {
        return OPEN_END.equals(end) ? end : end.plusDays(1);
    }

    public static @Nullable LocalDate shown(LocalDate end) {
        return OPEN_END.equals(end) ? null : end;
    }
}
