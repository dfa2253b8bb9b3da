package cn.tongxin.shared.page;

import java.util.List;
import java.util.function.UnaryOperator;

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
        @Nullable Boolean totalIsLowerBound) {
    /** The same page with its items completed. */
    public Page<T> withItems(UnaryOperator<List<T>> completion) {
        return new Page<>(completion.apply(items), nextCursor, total, totalIsLowerBound);
    }
}
