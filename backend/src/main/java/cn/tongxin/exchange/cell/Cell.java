package cn.tongxin.exchange.cell;

import java.math.BigDecimal;
import java.math.MathContext;

import org.jspecify.annotations.Nullable;

/**
 * One cell as it stands in a sheet.
 *
 * @param text as a person would read it
 * @param number where the sheet holds a number and not a text
 * @param look how the sheet shows that number
 */
public record Cell(String text, @Nullable BigDecimal number, Look look) {
    /** A day is a number of days, a time a part of one. */
    public enum Look {
        PLAIN,
        DAY,
        TIME
    }

    public static final Cell EMPTY = new Cell("", null, Look.PLAIN);

    /** Sheets keep binary fractions; behind the fifteenth digit stands what Excel itself never shows. */
    private static final MathContext AS_SHOWN = new MathContext(15);

    public static Cell of(String text) {
        return text.isEmpty() ? EMPTY : new Cell(text, null, Look.PLAIN);
    }

    public static Cell of(BigDecimal number, Look look) {
        BigDecimal shown = number.round(AS_SHOWN).stripTrailingZeros();
        return new Cell(look == Look.DAY ? DayText.shown(shown) : shown.toPlainString(), shown, look);
    }

    public boolean isTime() {
        return look == Look.TIME;
    }

    /** Asked of every cell, so what is plainly something is not folded first. */
    public boolean isBlank() {
        return text.isEmpty() || (!Character.isLetterOrDigit(text.charAt(0)) && plain().isEmpty());
    }

    /** The text as it is compared. */
    public String plain() {
        return Plain.of(text);
    }
}
