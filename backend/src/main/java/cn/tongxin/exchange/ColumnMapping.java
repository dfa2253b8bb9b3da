package cn.tongxin.exchange;

import java.util.List;

import org.jspecify.annotations.Nullable;

import cn.tongxin.exchange.format.ColumnUnit;
import cn.tongxin.exchange.format.Header;
import cn.tongxin.exchange.format.SheetColumn;

/**
 * How the columns of a sheet were understood.
 *
 * @param sheet name of the sheet that was read
 * @param headerRow row with the names of the columns
 * @param ignored names of columns that were not understood
 */
public record ColumnMapping(String sheet, Integer headerRow, List<Found> columns, List<String> ignored) {
    /**
     * One column.
     *
     * @param header as the sheet calls it
     * @param meaning as templates call it
     * @param unit of numbers that stand without one; absent where they have none
     */
    public record Found(
            String header, String meaning, @Nullable String unit) {
        static Found of(Header header, SheetColumn column) {
            ColumnUnit unit = header.units().get(column);
            return new Found(cut(header.name(column)), column.title(), unit == null ? null : cut(unit.name()));
        }
    }

    private static final int MOST_IGNORED = 20;
    private static final int LONGEST = 40;

    static ColumnMapping of(Header header) {
        return new ColumnMapping(
                cut(header.sheet().name()),
                header.row().number(),
                header.positions().keySet().stream()
                        .map(column -> Found.of(header, column))
                        .toList(),
                header.ignored().stream()
                        .limit(MOST_IGNORED)
                        .map(ColumnMapping::cut)
                        .toList());
    }

    private static String cut(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "…";
    }
}
