package cn.tongxin.figures;

import org.jspecify.annotations.Nullable;

/**
 * One counted value.
 *
 * @param group id of the alliance or organization, or the month {@code 2024-07}; absent for the whole, and for what
 *     belongs to no alliance
 */
public record FigureRow(Metric metric, @Nullable String group, long value) {
    /**
     * A row as it was counted.
     *
     * @param group as the grouping's column gives it: an id, or a month as the number 202407
     * @param value absent where nothing was added up
     */
    public static FigureRow of(
            Metric metric, @Nullable Grouping grouping, @Nullable Object group, @Nullable Number value) {
        return new FigureRow(
                metric, group == null ? null : key(group.toString(), grouping), value == null ? 0 : value.longValue());
    }

    private static String key(String group, @Nullable Grouping grouping) {
        return grouping == Grouping.MONTH ? group.substring(0, 4) + "-" + group.substring(4) : group;
    }
}
