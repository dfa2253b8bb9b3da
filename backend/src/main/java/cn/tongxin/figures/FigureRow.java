package cn.tongxin.figures;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * One counted value; of one metric and group several sources may have a part.
 *
 * @param group id of the alliance or organization, or the month {@code 2024-07}; absent for the whole, and for what
 *     belongs to no alliance
 * @param opening the part of the value that comes from opening entries
 */
public record FigureRow(Metric metric, @Nullable String group, long value, long opening) {
    public FigureRow(Metric metric, @Nullable String group, long value) {
        this(metric, group, value, 0);
    }

    /** The same value, all of it from opening entries. */
    public FigureRow asOpening() {
        return new FigureRow(metric, group, value, value);
    }

    /** Rows of one metric and group become one. */
    static List<FigureRow> added(Stream<FigureRow> rows) {
        return List.copyOf(rows.collect(Collectors.toMap(
                        row -> new Cell(row.metric(), row.group()),
                        row -> row,
                        (one, other) -> new FigureRow(
                                one.metric(),
                                one.group(),
                                one.value() + other.value(),
                                one.opening() + other.opening()),
                        LinkedHashMap::new))
                .values());
    }

    private record Cell(Metric metric, @Nullable String group) {}

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
