package cn.tongxin.figures;

import org.jspecify.annotations.Nullable;

/**
 * One figure.
 *
 * @param group id of the alliance or organization, or the month {@code 2024-07}; absent for the whole, and for what
 *     belongs to none
 * @param recordsUrl the list of exactly the records that were counted
 * @param alsoRecordsUrl a second list where they are of two kinds
 */
public record FigureView(
        Metric metric,
        long value,
        Unit unit,
        @Nullable String group,
        @Nullable String groupName,
        String recordsUrl,
        @Nullable String alsoRecordsUrl) {}
