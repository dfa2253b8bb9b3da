package cn.tongxin.exchange;

import java.util.Objects;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * What is to be said about one row.
 *
 * @param row as its owner counts rows
 * @param column as its owner calls it; absent: the whole row
 * @param text what stands in the cell
 * @param recordId the record that it seems to repeat
 */
record Finding(
        int row,
        FindingKind kind,
        @Nullable String column,
        @Nullable String text,
        String message,
        @Nullable UUID recordId) {
    private static final int LONGEST_COLUMN = 60;
    private static final int LONGEST_TEXT = 200;
    private static final int LONGEST_MESSAGE = 500;

    Finding {
        column = cut(column, LONGEST_COLUMN);
        text = cut(text, LONGEST_TEXT);
        message = Objects.requireNonNull(cut(message, LONGEST_MESSAGE));
    }

    static Finding ofRow(int row, FindingKind kind, String message) {
        return new Finding(row, kind, null, null, message, null);
    }

    private static @Nullable String cut(@Nullable String text, int most) {
        return text == null || text.codePointCount(0, text.length()) <= most
                ? text
                : text.substring(0, text.offsetByCodePoints(0, most));
    }
}
