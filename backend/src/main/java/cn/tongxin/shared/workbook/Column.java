package cn.tongxin.shared.workbook;

import org.jspecify.annotations.Nullable;

/**
 * A column of a sheet.
 *
 * @param width in characters
 * @param format how numbers are shown; absent for a column of texts and plain counts
 */
public record Column(String heading, double width, @Nullable String format) {
    private static final double NARROW = 14;
    private static final double NAME = 28;
    private static final double SENTENCE = 60;

    public static Column of(String heading) {
        return new Column(heading, NARROW, null);
    }

    public static Column name(String heading) {
        return new Column(heading, NAME, null);
    }

    public static Column sentence(String heading) {
        return new Column(heading, SENTENCE, null);
    }

    /** Whether a text may take several lines. */
    boolean wraps() {
        return width >= SENTENCE;
    }

    public static Column number(String heading, String format) {
        return new Column(heading, NARROW, format);
    }
}
