package cn.tongxin.exchange.cell;

import java.math.BigDecimal;
import java.math.MathContext;

import org.jspecify.annotations.Nullable;

/**
 * One cell as it stands in a sheet.
 *
 * @param text as a person would read it
 * @param number where the sheet holds a number and not a text
 * @param time whether that number is shown as a time of day, so that 1 is a whole day
 */
public record Cell(String text, @Nullable BigDecimal number, boolean time) {
    public static final Cell EMPTY = new Cell("", null, false);

    /** Sheets keep binary fractions; behind the fifteenth digit stands what Excel itself never shows. */
    private static final MathContext AS_SHOWN = new MathContext(15);

    public static Cell of(String text) {
        return text.isEmpty() ? EMPTY : new Cell(text, null, false);
    }

    public static Cell of(BigDecimal number, boolean time) {
        BigDecimal shown = number.round(AS_SHOWN).stripTrailingZeros();
        return new Cell(shown.toPlainString(), shown, time);
    }

    public boolean isBlank() {
        return plain().isEmpty();
    }

    /** The text as it is compared. */
    public String plain() {
        return Plain.of(text);
    }
}
