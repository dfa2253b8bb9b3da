package cn.tongxin.shared.page;

import java.util.List;
import java.util.function.Function;

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
    /** The same page of what its items become. */
    public <R> Page<R> map(Function<List<T>, List<R>> completion) {
        return new Page<>(completion.apply(items), nextCursor, total, totalIsLowerBound);
    }
}
