package cn.tongxin.shared.web;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoField;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * How a day, an instant, an id and a text are read, in bodies and parameters alike. Java's own parsers take more: years
 * that the database turns into others, ids of five characters, half characters.
 */
public final class StrictValues {
    /** Four digits and no sign: Java would take +002024 for the same year. */
    private static final DateTimeFormatter DAY = new DateTimeFormatterBuilder()
            .appendValue(ChronoField.YEAR, 4)
            .appendPattern("-MM-dd")
            .toFormatter(Locale.ROOT)
            .withResolverStyle(ResolverStyle.STRICT);

    private static final DateTimeFormatter MOMENT = new DateTimeFormatterBuilder()
            .parseCaseInsensitive()
            .append(DAY)
            .appendLiteral('T')
            .append(DateTimeFormatter.ISO_LOCAL_TIME)
            .parseLenient()
            .appendOffsetId()
            .toFormatter(Locale.ROOT)
            .withResolverStyle(ResolverStyle.STRICT);

    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2200;

    /** What stands for bytes that were no text: different ones would become the same key. */
    private static final int UNREADABLE = 0xFFFD;

    /** All but the joiner that holds emoji together. */
    private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cf}&&[^\u200D]]");

    private StrictValues() {}

    /** {@code 2024-07-31}. */
    public static LocalDate day(String text) {
        return inRange(LocalDate.parse(text, DAY), text);
    }

    /** RFC 3339 with any offset. */
    public static Instant instant(String text) {
        OffsetDateTime moment = OffsetDateTime.parse(text, MOMENT);
        inRange(moment.withOffsetSameInstant(ZoneOffset.UTC).toLocalDate(), text);
        return moment.toInstant();
    }

    /** Java's own takes groups of any length, so that one id would have many spellings. */
    public static UUID id(String text) {
        UUID id = UUID.fromString(text);
        if (!id.toString().equalsIgnoreCase(text)) {
            throw new IllegalArgumentException(text);
        }
        return id;
    }

    /** No control characters but tab and line ends, no half characters, none that could not be read. */
    public static String text(String text) {
        boolean refused = text.codePoints()
                .anyMatch(point -> point == UNREADABLE
                        || Character.getType(point) == Character.SURROGATE
                        || (Character.isISOControl(point) && point != '\n' && point != '\r' && point != '\t'));
        if (refused) {
            throw new IllegalArgumentException("control character");
        }
        return text;
    }

    /**
     * A text that people wrote: without the invisible signs that come along when they copy (zero width, direction), so
     * that nothing consists of them and no two texts differ by them only.
     */
    static String prose(String text) {
        return INVISIBLE.matcher(text(text)).replaceAll("").strip();
    }

    private static LocalDate inRange(LocalDate day, String text) {
        if (day.getYear() < FIRST_YEAR || day.getYear() > LAST_YEAR) {
            throw new DateTimeException(text);
        }
        return day;
    }
}
