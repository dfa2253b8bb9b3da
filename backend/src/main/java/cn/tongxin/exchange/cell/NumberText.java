package cn.tongxin.exchange.cell;

import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Counts and quantities. */
public final class NumberText {
    private static final Pattern NUMBER =
            Pattern.compile("(\\d{1,3}(?:,\\d{3})+|\\d{1,12})(\\.\\d{1,9})?(?:人次|人|名|位|个|次)?");

    private NumberText() {}

    public static int count(Cell cell, int least, int most) {
        BigDecimal number = number(cell);
        if (number.stripTrailingZeros().scale() > 0) {
            throw new CellRefusal("cell.not-whole");
        }
        if (number.compareTo(BigDecimal.valueOf(least)) < 0 || number.compareTo(BigDecimal.valueOf(most)) > 0) {
            throw new CellRefusal("cell.out-of-range", least, most);
        }
        return number.intValueExact();
    }

    public static BigDecimal quantity(Cell cell, int decimals) {
        BigDecimal number = number(cell).stripTrailingZeros();
        if (number.scale() > decimals) {
            throw new CellRefusal("cell.too-many-decimals", decimals);
        }
        if (number.signum() <= 0) {
            throw new CellRefusal("cell.not-positive");
        }
        if (number.precision() - number.scale() > 9) {
            throw new CellRefusal("cell.too-large");
        }
        return number;
    }

    private static BigDecimal number(Cell cell) {
        BigDecimal number = cell.number();
        if (number != null) {
            return number;
        }
        Matcher found = NUMBER.matcher(Plain.tight(cell.text()));
        if (!found.matches()) {
            throw new CellRefusal("cell.number");
        }
        String fraction = found.group(2);
        return new BigDecimal(found.group(1).replace(",", "") + (fraction == null ? "" : fraction));
    }
}
