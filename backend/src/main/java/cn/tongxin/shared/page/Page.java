package cn.tongxin.shared.page;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * One page of a list.
 *
 * @param nextCursor where the next page starts; absent on the last
 * @param total only when asked for
 * @param totalIsLowerBound true where there are more than counted
 */
public record Page<T>(
        List<T> items,
        @Nullable String nextCursor,
        @Nullable Long total,
        @Nullable Boolean totalIsLowerBound) {}
