package cn.tongxin.exchange.format;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import cn.tongxin.exchange.sheet.SourceFile;
import cn.tongxin.exchange.sheet.SourceRow;
import cn.tongxin.ledger.Pushed;
import cn.tongxin.shared.problem.ProblemException;
import cn.tongxin.shared.problem.ProblemType;

/**
 * A sheet as rows of one format, chunk by chunk and always in the same chunks; never the whole of it in memory.
 *
 * @param defaultOrganization whose rows are that name none
 */
public record SheetReading<C>(
        SheetFormat<C> format,
        Header header,
        Lookups lookups,
        @Nullable UUID defaultOrganization,
        boolean submit) {
    private static final int LONGEST_KEY = 100;
    private static final Pattern KEY = Pattern.compile(Pushed.KEY);

    public static <C> SheetReading<C> of(
            SheetFormat<C> format,
            SourceFile file,
            Lookups lookups,
            @Nullable UUID defaultOrganization,
            boolean submit) {
        Header header = Header.find(file, format.columns());
        List<String> missing = format.missing(header, defaultOrganization != null);
        if (!missing.isEmpty()) {
            throw ProblemException.because(
                    ProblemType.INVALID_CONTENT, "detail.sheet-without-columns", String.join("、", missing));
        }
        return new SheetReading<>(format, header, lookups, defaultOrganization, submit);
    }

    /**
     * Reads from top to bottom.
     *
     * @param size rows of a chunk, blank ones not counted
     */
    public void forEachChunk(int size, Consumer<List<ReadRow<C>>> reader) {
        try (Stream<SourceRow> rows = header.sheet().rows()) {
            Iterator<SourceRow> below = rows.filter(
                            row -> row.number() > header.row().number())
                    .filter(row -> !row.isBlank())
                    .iterator();
            while (below.hasNext()) {
                List<SourceRow> chunk = new ArrayList<>(size);
                while (below.hasNext() && chunk.size() < size) {
                    chunk.add(below.next());
                }
                reader.accept(read(chunk));
            }
        }
    }

    private List<ReadRow<C>> read(List<SourceRow> chunk) {
        format.prepare(chunk, header, lookups);
        return chunk.stream().map(this::read).toList();
    }

    private ReadRow<C> read(SourceRow row) {
        RowKind kind = RowKind.of(row, header);
        if (kind != RowKind.RECORD) {
            return new ReadRow<>(row, kind, null, null, null, List.of(), List.of());
        }
        RowReader reader = new RowReader(header, row, lookups, defaultOrganization);
        C content = format.content(reader, submit);
        String key = reader.code(CommonColumns.KEY, LONGEST_KEY);
        if (key != null && !KEY.matcher(key).matches()) {
            reader.refuse(CommonColumns.KEY, "cell.key");
        }
        boolean good = reader.problems().isEmpty() && content != null;
        return new ReadRow<>(
                row,
                kind,
                good ? content : null,
                key,
                good ? Fingerprint.of(format.canonical(Objects.requireNonNull(content))) : null,
                reader.problems(),
                reader.doubts());
    }
}
