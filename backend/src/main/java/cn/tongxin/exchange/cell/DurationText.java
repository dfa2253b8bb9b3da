package cn.tongxin.exchange.cell;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/** Durations in whole minutes: with the unit in the cell, as a clock shows them, or with the unit from the header. */
public final class DurationText {
    private static final BigDecimal MINUTES_OF_A_DAY = BigDecimal.valueOf(1440);
    private static final BigDecimal MINUTES_OF_AN_HOUR = BigDecimal.valueOf(60);
    private static final String NUMBER = "(\\d{1,9}(?:\\.\\d{1,20})?)";
    private static final Pattern CLOCK = Pattern.compile("(\\d{1,4}):([0-5]\\d)(?::00)?");
    private static final Pattern PARTS = Pattern.compile(
            "(?:" + NUMBER + "个?(?:小时|时|钟头|hours?|hrs?|h))?(?:零?" + NUMBER + "(?:分钟|分|minutes?|mins?|m))?");
    private static final Pattern AND_A_HALF = Pattern.compile("(\\d*)个?半个?(?:小时|钟头)");
    private static final String CHINESE = "一二三四五六七八九";
    private static final Pattern BARE = Pattern.compile(NUMBER);

    /** Units and the minutes that each has. */
    private static final Map<String, Long> UNITS = Map.ofEntries(
            Map.entry("小时", 60L),
            Map.entry("时", 60L),
            Map.entry("h", 60L),
            Map.entry("hr", 60L),
            Map.entry("hrs", 60L),
            Map.entry("hour", 60L),
            Map.entry("hours", 60L),
            Map.entry("分钟", 1L),
            Map.entry("分", 1L),
            Map.entry("min", 1L),
            Map.entry("mins", 1L),
            Map.entry("minute", 1L),
            Map.entry("minutes", 1L));

    private DurationText() {}

    /** Minutes of a unit's name as it stands in headers; absent for what is no fixed time. */
    public static @Nullable Long unit(String name) {
        return UNITS.get(name);
    }

    /**
     * Whole minutes, 1 to 1 440.
     *
     * @param unitMinutes minutes of the header's unit, absent where it names none
     */
    public static int minutes(Cell cell, @Nullable Long unitMinutes) {
        return whole(exact(cell, unitMinutes));
    }

    /**
     * Minutes, as many as a sum of many durations may have, and parts of them.
     *
     * @param unitMinutes minutes of the header's unit, absent where it names none
     */
    public static BigDecimal exact(Cell cell, @Nullable Long unitMinutes) {
        BigDecimal number = cell.number();
        if (number != null) {
            return cell.isTime() ? clock(number) : inUnit(number, unitMinutes);
        }
        return written(digits(Plain.tight(cell.text()).toLowerCase(Locale.ROOT)), unitMinutes);
    }

    private static BigDecimal written(String text, @Nullable Long unitMinutes) {
        Matcher clock = CLOCK.matcher(text);
        if (clock.matches()) {
            return BigDecimal.valueOf(Integer.parseInt(clock.group(1)) * 60L + Integer.parseInt(clock.group(2)));
        }
        Matcher half = AND_A_HALF.matcher(text);
        if (half.matches()) {
            return BigDecimal.valueOf((half.group(1).isEmpty() ? 0 : small(half.group(1)) * 60L) + 30);
        }
        if (BARE.matcher(text).matches()) {
            return inUnit(new BigDecimal(text), unitMinutes);
        }
        Matcher parts = PARTS.matcher(text);
        if (text.isEmpty() || !parts.matches()) {
            throw new CellRefusal("cell.duration");
        }
        return part(parts.group(1)).multiply(MINUTES_OF_AN_HOUR).add(part(parts.group(2)));
    }

    private static int small(String digits) {
        if (digits.length() > 3) {
            throw new CellRefusal("cell.duration");
        }
        return Integer.parseInt(digits);
    }

    private static BigDecimal part(@Nullable String digits) {
        return digits == null ? BigDecimal.ZERO : new BigDecimal(digits);
    }

    private static BigDecimal inUnit(BigDecimal number, @Nullable Long unitMinutes) {
        if (unitMinutes == null) {
            throw new CellRefusal("cell.duration-without-unit");
        }
        return number.multiply(BigDecimal.valueOf(unitMinutes));
    }

    /** A time in Excel is a part of a day; to the second it is as exact as it was typed. */
    private static BigDecimal clock(BigDecimal partOfDay) {
        BigDecimal seconds = partOfDay.multiply(BigDecimal.valueOf(86_400)).setScale(0, java.math.RoundingMode.HALF_UP);
        return seconds.divide(BigDecimal.valueOf(60), new java.math.MathContext(20));
    }

    private static int whole(BigDecimal minutes) {
        if (minutes.signum() <= 0) {
            throw new CellRefusal("cell.not-positive");
        }
        if (minutes.stripTrailingZeros().scale() > 0) {
            throw new CellRefusal("cell.part-of-minute");
        }
        if (minutes.compareTo(MINUTES_OF_A_DAY) > 0) {
            throw new CellRefusal("cell.over-a-day");
        }
        return minutes.intValueExact();
    }

    /** One Chinese number in front of a unit; two in a row say "about". */
    private static String digits(String text) {
        StringBuilder digits = new StringBuilder(text.replace('两', '二'));
        boolean before = false;
        for (int i = 0; i < digits.length(); i++) {
            int value = CHINESE.indexOf(digits.charAt(i)) + 1;
            if (value > 0 && before) {
                return text;
            }
            before = value > 0;
            if (before) {
                digits.setCharAt(i, (char) ('0' + value));
            }
        }
        return digits.toString();
    }
}
