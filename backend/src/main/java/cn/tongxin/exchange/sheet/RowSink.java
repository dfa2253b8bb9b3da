package cn.tongxin.exchange.sheet;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;

import org.jspecify.annotations.Nullable;

/** Where rows are written one after the other; nothing of them stays in memory. */
public interface RowSink extends Closeable {
    /** Texts, numbers, days, moments' texts and ids, or nothing. */
    void row(List<@Nullable Object> values) throws IOException;

    /** Lets go what was written so far. */
    void flush() throws IOException;
}
