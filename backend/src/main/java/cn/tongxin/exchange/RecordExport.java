package cn.tongxin.exchange;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.jspecify.annotations.Nullable;

import cn.tongxin.consumption.ConsumptionRecordFilter;
import cn.tongxin.consumption.ConsumptionRecordRow;
import cn.tongxin.consumption.ConsumptionRecordRows;
import cn.tongxin.exchange.format.ConsumptionSheet;
import cn.tongxin.exchange.format.Lookups;
import cn.tongxin.exchange.format.SheetColumn;
import cn.tongxin.exchange.format.SheetFormat;
import cn.tongxin.exchange.format.VolunteerSheet;
import cn.tongxin.exchange.sheet.CsvSink;
import cn.tongxin.exchange.sheet.RowSink;
import cn.tongxin.exchange.sheet.WorkbookSink;
import cn.tongxin.security.CurrentUser;
import cn.tongxin.shared.problem.ProblemException;
import cn.tongxin.shared.problem.ProblemType;
import cn.tongxin.shared.time.BusinessClock;
import cn.tongxin.volunteer.VolunteerRecordFilter;
import cn.tongxin.volunteer.VolunteerRecordRow;
import cn.tongxin.volunteer.VolunteerRecordRows;

/** Records as sheets, in the very format in which sheets come in. */
@ApplicationScoped
public class RecordExport {
    private static final int ROWS_AT_ONCE = 500;

    @Inject
    VolunteerRecordRows volunteerRecords;

    @Inject
    ConsumptionRecordRows purchases;

    @Inject
    VolunteerSheet volunteerSheet;

    @Inject
    ConsumptionSheet consumptionSheet;

    @Inject
    SheetOpener opener;

    @Inject
    CurrentUser user;

    @Inject
    BusinessClock clock;

    public SheetDownload volunteerRecords(VolunteerRecordFilter filter, @Nullable String format) {
        filter.condition();
        Lookups lookups = opener.lookups();
        String source = user.sourceSystem();
        return this.<VolunteerRecordRow>download(
                volunteerSheet,
                format,
                reader -> volunteerRecords.forEach(filter, ROWS_AT_ONCE, reader),
                row -> volunteerSheet.row(row, lookups, source));
    }

    public SheetDownload consumptionRecords(ConsumptionRecordFilter filter, @Nullable String format) {
        filter.condition();
        Lookups lookups = opener.lookups();
        String source = user.sourceSystem();
        return this.<ConsumptionRecordRow>download(
                consumptionSheet,
                format,
                reader -> purchases.forEach(filter, ROWS_AT_ONCE, reader),
                row -> consumptionSheet.row(row, lookups, source));
    }

    private <R> SheetDownload download(
            SheetFormat<?> sheet,
            @Nullable String format,
            Consumer<Consumer<List<R>>> source,
            Function<R, List<@Nullable Object>> row) {
        boolean csv = isCsv(format);
        List<String> header = sheet.exported().stream().map(SheetColumn::title).toList();
        String title = sheet.kind().chinese();
        return new SheetDownload(
                title + "（" + clock.today() + "）." + (csv ? "csv" : "xlsx"),
                csv ? SheetDownload.CSV : SheetDownload.XLSX,
                out -> {
                    try (RowSink sink = csv ? new CsvSink(out, header) : new WorkbookSink(out, title, header)) {
                        sink.flush();
                        source.accept(rows -> write(rows, row, sink));
                    }
                });
    }

    private static <R> void write(List<R> rows, Function<R, List<@Nullable Object>> row, RowSink sink) {
        try {
            for (R each : rows) {
                sink.row(row.apply(each));
            }
            sink.flush();
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    /** Of the two, a workbook where nothing is asked for. */
    private static boolean isCsv(@Nullable String format) {
        return switch (format) {
            case null -> false;
            case "xlsx" -> false;
            case "csv" -> true;
            default -> throw ProblemException.field(ProblemType.INVALID_PARAMETER, "format", "invalid-value");
        };
    }
}
