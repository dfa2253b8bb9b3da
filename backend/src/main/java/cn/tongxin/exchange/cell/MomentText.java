package cn.tongxin.exchange.cell;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.ChronoField;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import cn.tongxin.shared.time.BusinessClock;

/** Moments: a time of the row's day, or a day with a time. */
public final class MomentText {
    private static final BigDecimal MILLIS_OF_A_DAY = BigDecimal.valueOf(86_400_000L);
    private static final Pattern CLOCK =
            Pattern.compile("(?:(.*\\d[日号]?)[T ])?(\\d{1,2})[:时点](\\d{2})分?(?::(\\d{2})(?:\\.(\\d{1,3}))?)?");
    private static final DateTimeFormatter SHOWN = new DateTimeFormatterBuilder()
            .appendPattern("yyyy-MM-dd HH:mm")
            .optionalStart()
            .appendPattern(":ss")
            .appendFraction(ChronoField.MILLI_OF_SECOND, 0, 3, true)
            .toFormatter();

    private MomentText() {}

    /**
     * The moment that a cell says.
     *
     * @param day of the row, for a time alone
     */
    public static Instant moment(Cell cell, LocalDate day) {
        BigDecimal number = cell.number();
        if (number != null) {
            return ofNumber(number, day);
        }
        Matcher found = CLOCK.matcher(Plain.of(cell.text()));
        if (!found.matches()) {
            throw new CellRefusal("cell.moment");
        }
        String date = found.group(1);
        return at(date == null ? day : DayText.day(Cell.of(date)), time(found));
    }

    public static String shown(Instant moment) {
        return SHOWN.format(moment.atZone(BusinessClock.ZONE));
    }

    private static Instant ofNumber(BigDecimal number, LocalDate day) {
        BigDecimal whole = number.setScale(0, RoundingMode.FLOOR);
        long millis = number.subtract(whole)
                .multiply(MILLIS_OF_A_DAY)
                .setScale(0, RoundingMode.HALF_UP)
                .longValueExact();
        LocalDate date = whole.signum() == 0 ? day : DayText.day(Cell.of(whole, Cell.Look.DAY));
        return date.atStartOfDay(BusinessClock.ZONE).toInstant().plusMillis(millis);
    }

    private static Instant at(LocalDate day, LocalTime time) {
        return day.atTime(time).atZone(BusinessClock.ZONE).toInstant();
    }

    private static LocalTime time(Matcher found) {
        try {
            return LocalTime.of(
                    Integer.parseInt(found.group(2)),
                    Integer.parseInt(found.group(3)),
                    part(found.group(4), 2),
                    part(found.group(5), 9));
        } catch (DateTimeException none) {
            throw new CellRefusal("cell.moment");
        }
    }

    private static int part(@org.jspecify.annotations.Nullable String digits, int width) {
        return digits == null ? 0 : Integer.parseInt((digits + "000000000").substring(0, width));
    }
}
