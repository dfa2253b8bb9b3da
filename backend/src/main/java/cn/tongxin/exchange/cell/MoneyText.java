package cn.tongxin.exchange.cell;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/** Money, exact to the 分; what is finer is refused and never rounded. */
public final class MoneyText {
    /** Units and the 分 that each has. */
    private static final Map<String, Long> UNITS = Map.of(
            "分",
            1L,
            "角",
            10L,
            "元",
            100L,
            "块",
            100L,
            "百元",
            10_000L,
            "千元",
            100_000L,
            "万元",
            1_000_000L,
            "万",
            1_000_000L,
            "亿元",
            10_000_000_000L);

    public static final long FEN_OF_A_YUAN = 100;
    private static final BigDecimal MOST = BigDecimal.valueOf(1_000_000_000_000L);
    private static final Pattern AMOUNT = Pattern.compile(
            "(-?)(?:¥|rmb|cny|人民币)?(-?)(\\d{1,3}(?:,\\d{3})+|\\d{1,15})(\\.\\d{1,10})?(亿元|万元|千元|百元|万|元|块|角|分)?整?");
    private static final Pattern IN_BRACKETS = Pattern.compile("\\((.*)\\)");

    private MoneyText() {}

    /**
     * The amount in 分.
     *
     * @param unitFen 分 of the header's unit, absent where it is not understood; a unit in the cell goes before it
     */
    public static long fen(Cell cell, @Nullable Long unitFen) {
        BigDecimal number = cell.number();
        return number == null
                ? written(Plain.tight(cell.text()).toLowerCase(Locale.ROOT), unitFen)
                : exact(number, unitFen);
    }

    /** 分 of a unit's name as it stands in headers; absent for currencies and names that nobody knows. */
    public static @Nullable Long unit(String name) {
        return UNITS.get(name);
    }

    private static long written(String text, @Nullable Long unitFen) {
        Matcher bracketed = IN_BRACKETS.matcher(text);
        if (bracketed.matches()) {
            return -positive(bracketed.group(1), unitFen);
        }
        Matcher found = AMOUNT.matcher(text);
        if (!found.matches() || (!found.group(1).isEmpty() && !found.group(2).isEmpty())) {
            throw new CellRefusal("cell.money");
        }
        String fraction = Objects.requireNonNullElse(found.group(4), "");
        BigDecimal number = new BigDecimal(found.group(3).replace(",", "") + fraction);
        boolean negative = !found.group(1).isEmpty() || !found.group(2).isEmpty();
        String unit = found.group(5);
        return exact(
                negative ? number.negate() : number, unit == null ? unitFen : Objects.requireNonNull(UNITS.get(unit)));
    }

    /** What accountants put in brackets is below zero. */
    private static long positive(String text, @Nullable Long unitFen) {
        long fen = written(text, unitFen);
        if (fen < 0) {
            throw new CellRefusal("cell.money");
        }
        return fen;
    }

    private static long exact(BigDecimal number, @Nullable Long unitFen) {
        if (unitFen == null) {
            throw new CellRefusal("cell.money-unit");
        }
        BigDecimal fen = number.multiply(BigDecimal.valueOf(unitFen));
        if (fen.stripTrailingZeros().scale() > 0) {
            throw new CellRefusal("cell.part-of-fen");
        }
        if (fen.abs().compareTo(MOST) > 0) {
            throw new CellRefusal("cell.too-large");
        }
        return fen.longValueExact();
    }
}
