package cn.tongxin.exchange;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;

import org.jspecify.annotations.Nullable;

import cn.tongxin.exchange.sheet.CsvSink;
import cn.tongxin.exchange.sheet.RowSink;
import cn.tongxin.exchange.sheet.WorkbookSink;
import cn.tongxin.shared.page.Rows;
import cn.tongxin.shared.problem.ProblemException;
import cn.tongxin.shared.problem.ProblemType;
import cn.tongxin.shared.time.BusinessClock;

/** Rows as files on their way out, written while they are read, so that neither is ever whole in memory. */
@ApplicationScoped
class SheetDownloads {
    private static final int ROWS_AT_ONCE = 500;
    private static final MediaType WORKBOOK = MediaType.valueOf(SheetDownload.XLSX);
    private static final MediaType TEXT = MediaType.valueOf(SheetDownload.CSV);

    @Context
    HttpHeaders headers;

    @Inject
    BusinessClock clock;

    /**
     * A file of these rows.
     *
     * @param title of file and sheet
     * @param format xlsx or csv; where absent, what the caller accepts
     */
    SheetDownload of(String title, List<String> header, Rows<List<@Nullable Object>> rows, @Nullable String format) {
        boolean csv = isCsv(format);
        return new SheetDownload(
                title + "（" + clock.today() + "）." + (csv ? "csv" : "xlsx"),
                csv ? SheetDownload.CSV : SheetDownload.XLSX,
                out -> {
                    try (RowSink sink = csv ? new CsvSink(out, header) : new WorkbookSink(out, title, header)) {
                        sink.flush();
                        rows.forEach(ROWS_AT_ONCE, some -> write(some, sink));
                    }
                });
    }

    private static void write(List<List<@Nullable Object>> rows, RowSink sink) {
        try {
            for (List<@Nullable Object> row : rows) {
                sink.row(row);
            }
            sink.flush();
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    private boolean isCsv(@Nullable String format) {
        return switch (format) {
            case null -> prefersCsv();
            case "xlsx" -> false;
            case "csv" -> true;
            default -> throw ProblemException.field(ProblemType.INVALID_PARAMETER, "format", "invalid-value");
        };
    }

    /** Of the two, a workbook where both will do. */
    private boolean prefersCsv() {
        return headers.getAcceptableMediaTypes().stream()
                .filter(type -> type.isCompatible(WORKBOOK) || type.isCompatible(TEXT))
                .findFirst()
                .map(type -> !type.isCompatible(WORKBOOK))
                .orElse(false);
    }
}
