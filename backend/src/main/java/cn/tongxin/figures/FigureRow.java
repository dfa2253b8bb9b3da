package cn.tongxin.figures;

import org.jspecify.annotations.Nullable;

/**
 * One counted value.
 *
 * @param group id of the alliance or organization, or the month {@code 2024-07}; absent for the whole, and for what
 *     belongs to no alliance
 */
public record FigureRow(Metric metric, @Nullable String group, long value) {}
