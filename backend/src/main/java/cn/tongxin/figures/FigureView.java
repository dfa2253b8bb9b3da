package cn.tongxin.figures;

import org.jspecify.annotations.Nullable;

/**
 * One figure.
 *
 * @param group id of the alliance or organization, or the month {@code 2024-07}; absent for the whole, and for what
 *     belongs to none
 * @param recordsUrl the list of exactly the records that were counted
 * @param alsoRecordsUrl a second list where they are of two kinds
 * @param opening the part of the value that comes from opening entries (汇总补录); absent where none does
 * @param openingUrl the list of exactly those entries; its values and the records together are the value
 */
public record FigureView(
        Metric metric,
        long value,
        Unit unit,
        @Nullable String group,
        @Nullable String groupName,
        String recordsUrl,
        @Nullable String alsoRecordsUrl,
        @Nullable Long opening,
        @Nullable String openingUrl) {}
