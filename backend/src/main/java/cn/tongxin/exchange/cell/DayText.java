package cn.tongxin.exchange.cell;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/** Days as offices write them: in words, with any sign between, with a weekday or time behind, or as Excel's number. */
public final class DayText {
    /** Excel counts from here; that it takes 1900 for a leap year does not matter after February of that year. */
    private static final LocalDate EPOCH = LocalDate.of(1899, 12, 30);

    private static final int FIRST_SERIAL = (int) (LocalDate.of(1990, 1, 1).toEpochDay() - EPOCH.toEpochDay());
    private static final int LAST_SERIAL = (int) (LocalDate.of(2100, 1, 1).toEpochDay() - EPOCH.toEpochDay());

    private static final String TIME =
            "(?:[T ]?(?:上午|下午|晚上|早上|中午|凌晨)?\\d{1,2}(?::\\d{1,2}(?::\\d{1,2}(?:\\.\\d+)?)?|时(?:\\d{1,2}分?)?|点(?:\\d{1,2}分?|半)?))?";
    private static final String WEEKDAY = "(?:\\(?(?:星期|周|礼拜)[一二三四五六日天]\\)?)?";
    private static final Pattern FULL =
            Pattern.compile("(\\d{4})[-/.。年](\\d{1,2})[-/.。月](\\d{1,2})[日号]?" + WEEKDAY + TIME + WEEKDAY);
    private static final Pattern DIGITS = Pattern.compile("(\\d{4})(\\d{2})(\\d{2})");
    private static final Pattern SERIAL = Pattern.compile("\\d{5}(?:\\.0{1,9})?");
    private static final Pattern NO_YEAR = Pattern.compile("\\d{1,2}[-/.月]\\d{1,2}[日号]?");

    private DayText() {}

    public static LocalDate day(Cell cell) {
        BigDecimal number = cell.number();
        if (number != null) {
            LocalDate serial = serial(number);
            if (serial != null) {
                return serial;
            }
        }
        return written(Plain.tight(cell.text()));
    }

    /** What a number that is a day says; the number itself where it is none. */
    static String shown(BigDecimal number) {
        LocalDate day = serial(number);
        return day == null ? number.toPlainString() : day.toString();
    }

    private static LocalDate written(String text) {
        Matcher full = FULL.matcher(text);
        if (full.matches()) {
            return date(full);
        }
        Matcher digits = DIGITS.matcher(text);
        if (digits.matches()) {
            return date(digits);
        }
        LocalDate serial = SERIAL.matcher(text).matches() ? serial(new BigDecimal(text)) : null;
        if (serial == null) {
            throw new CellRefusal(NO_YEAR.matcher(text).matches() ? "cell.day-without-year" : "cell.day");
        }
        return serial;
    }

    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2200;

    private static @Nullable LocalDate serial(BigDecimal number) {
        int day = number.abs().compareTo(BigDecimal.valueOf(LAST_SERIAL)) > 0 ? 0 : number.intValue();
        return day >= FIRST_SERIAL && day < LAST_SERIAL ? EPOCH.plusDays(day) : null;
    }

    private static LocalDate date(Matcher found) {
        int year = Integer.parseInt(found.group(1));
        if (year < FIRST_YEAR || year > LAST_YEAR) {
            throw new CellRefusal("cell.no-such-day");
        }
        try {
            return LocalDate.of(year, Integer.parseInt(found.group(2)), Integer.parseInt(found.group(3)));
        } catch (DateTimeException none) {
            throw new CellRefusal("cell.no-such-day");
        }
    }
}
