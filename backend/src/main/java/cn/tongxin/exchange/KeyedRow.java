package cn.tongxin.exchange;

import java.util.Objects;

import org.jspecify.annotations.Nullable;

import cn.tongxin.exchange.format.ReadRow;

/**
 * A row with the key under which it goes in.
 *
 * @param key absent where the row cannot go in
 * @param problem what is wrong with its key, beyond what is wrong with its cells
 * @param twin number of the first row that says the same
 */
record KeyedRow<C>(
        ReadRow<C> row,
        @Nullable String key,
        @Nullable String problem,
        @Nullable Integer twin) {
    boolean isGood() {
        return row.content() != null && problem == null;
    }

    String goodKey() {
        return Objects.requireNonNull(key);
    }
}
