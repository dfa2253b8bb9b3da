package cn.tongxin.shared.time;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

import org.jspecify.annotations.Nullable;

/** Days as they are kept and said. Open ends of a dated row: absent outside, 9999-12-31 inside, so that "on a day" is one BETWEEN. */
public final class Days {
    public static final LocalDate OPEN_END = LocalDate.of(9999, 12, 31);

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyy年M月d日");
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyy年M月d日 HH:mm");

    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    private Days() {}

    /** As a document says it: 2024年7月31日. */
    public static String inWords(LocalDate day) {
        return DAY.format(day);
    }

    /** As a document says it, on a clock of the business: 2024年7月31日 17:05. */
    public static String inWords(Instant instant) {
        return MOMENT.format(instant.atZone(BusinessClock.ZONE));
    }

    /** The same in figures, for every language: 2024-07-31 17:05. */
    public static String onClock(Instant instant) {
        return CLOCK.format(instant.atZone(BusinessClock.ZONE));
    }

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
