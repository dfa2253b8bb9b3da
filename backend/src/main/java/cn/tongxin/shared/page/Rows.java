package cn.tongxin.shared.page;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

/** All that a list's filter finds, in the list's first order; read only when asked for, some at a time. */
@FunctionalInterface
public interface Rows<T> {
    /**
     * Hands over all of them.
     *
     * @param size how many at once, at most
     */
    void forEach(int size, Consumer<List<T>> reader);

    /** The same rows as what each handful of them becomes. */
    default <V> Rows<V> map(Function<List<T>, List<V>> change) {
        return (size, reader) -> forEach(size, rows -> reader.accept(change.apply(rows)));
    }

    /** The same rows as what each of them becomes. */
    default <V> Rows<V> each(Function<T, V> change) {
        return map(rows -> rows.stream().<V>map(change).toList());
    }
}
