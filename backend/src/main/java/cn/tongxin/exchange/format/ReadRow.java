package cn.tongxin.exchange.format;

import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import cn.tongxin.exchange.sheet.SourceRow;

/**
 * A row of a sheet, read.
 *
 * @param content absent where it has problems
 * @param key the key that stands in the row; absent: none
 * @param fingerprint of the content, where there is one
 * @param doubts what looks odd in its cells and is taken all the same
 */
public record ReadRow<C>(
        SourceRow source,
        RowKind kind,
        @Nullable C content,
        @Nullable String key,
        @Nullable String fingerprint,
        List<CellProblem> problems,
        List<CellProblem> doubts) {
    public int number() {
        return source.number();
    }

    /** What the row says, for rows without problems. */
    public C entered() {
        return Objects.requireNonNull(content);
    }
}
