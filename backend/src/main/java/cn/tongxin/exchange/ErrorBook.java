package cn.tongxin.exchange;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

import cn.tongxin.exchange.cell.Cell;
import cn.tongxin.exchange.format.CommonColumns;
import cn.tongxin.exchange.format.Header;
import cn.tongxin.exchange.format.ReadRow;
import cn.tongxin.exchange.format.SheetReading;
import cn.tongxin.exchange.sheet.SourceRow;

/**
 * A sheet given back to its owner: bad cells red, what is wrong beside them, and under which key each row that was taken
 * is known, so that it can be mended and uploaded as it is.
 */
final class ErrorBook {
    private static final String RED = "FFC7CE";
    private static final double WIDE = 50;

    private final OpenSheet<?> open;
    private final Function<int[], List<FindingView>> findings;
    private final int unsaidFrom;
    private final String source;

    /**
     * One sheet, opened to be given back.
     *
     * @param findings what is to be said about the rows from one number to another
     * @param unsaidFrom the row from which on nobody knows which were taken
     * @param source what outside keys are unique within
     */
    ErrorBook(OpenSheet<?> open, Function<int[], List<FindingView>> findings, int unsaidFrom, String source) {
        this.open = open;
        this.unsaidFrom = unsaidFrom;
        this.findings = findings;
        this.source = source;
    }

    void write(OutputStream out) throws IOException {
        try (open;
                Workbook book = new Workbook(out, "Tongxin", "1.0")) {
            write(book.newWorksheet("错误清单"), open.reading());
        }
    }

    private <C> void write(Worksheet sheet, SheetReading<C> reading) {
        Columns columns = Columns.of(reading.header());
        SheetKeys<C> keys = SheetKeys.of(reading, source);
        int top = titles(sheet, reading.header());
        columns.header(sheet, reading.header(), top);
        sheet.width(columns.reason(), WIDE);
        int[] next = {top + 1};
        reading.forEachChunk(SheetKeys.CHUNK, chunk -> {
            Map<Integer, List<FindingView>> said =
                    findings
                            .apply(new int[] {
                                chunk.getFirst().number(), chunk.getLast().number()
                            })
                            .stream()
                            .collect(Collectors.groupingBy(FindingView::sheetRow));
            for (ReadRow<C> row : chunk) {
                List<FindingView> here = said.getOrDefault(row.number(), List.of());
                String key = row.content() == null ? row.key() : keys.key(row);
                boolean taken = row.number() < unsaidFrom && isTaken(here);
                columns.row(sheet, next[0]++, row.source().cells(), taken ? key : row.key(), taken ? List.of() : here);
            }
            flush(sheet);
        });
    }

    /** What its owner wrote above the names of the columns stays there; answers the row of the names, from 0. */
    private static int titles(Worksheet sheet, Header header) {
        int names = header.row().number();
        try (Stream<SourceRow> rows = header.sheet().rows()) {
            rows.takeWhile(row -> row.number() < names).forEach(row -> {
                for (int position = 0; position < row.cells().size(); position++) {
                    Columns.put(sheet, row.number() - 1, position, row.cell(position));
                }
            });
        }
        return names - 1;
    }

    /** What seems to be a repeat was taken where its owner wanted it. */
    private boolean isTaken(List<FindingView> said) {
        boolean repeats = open.sheet().acceptsRepeats();
        return said.stream()
                .noneMatch(one -> one.kind() == FindingKind.PROBLEM || (one.kind() == FindingKind.REPEAT && !repeats));
    }

    private static void flush(Worksheet sheet) {
        try {
            sheet.flush();
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    /** Where things stand: the sheet's own columns, and ours where it has none. */
    private record Columns(Map<String, Integer> named, int key, int reason) {
        static Columns of(Header header) {
            Map<String, Integer> named = new HashMap<>();
            List<Cell> cells = header.row().cells();
            for (int position = 0; position < cells.size(); position++) {
                named.putIfAbsent(cells.get(position).plain(), position);
            }
            int key = header.position(CommonColumns.KEY, cells.size());
            int reason = header.position(CommonColumns.REASON, Math.max(cells.size(), key + 1));
            return new Columns(named, key, reason);
        }

        void header(Worksheet sheet, Header header, int top) {
            List<Cell> cells = header.row().cells();
            for (int position = 0; position < cells.size(); position++) {
                sheet.inlineString(top, position, cells.get(position).text());
                sheet.style(top, position).bold().wrapText(true).set();
            }
            sheet.inlineString(top, key, CommonColumns.KEY.title());
            sheet.inlineString(top, reason, CommonColumns.REASON.title());
            sheet.freezePane(0, top + 1);
        }

        void row(Worksheet sheet, int row, List<Cell> cells, @Nullable String rowKey, List<FindingView> wrong) {
            for (int position = 0; position < cells.size(); position++) {
                if (position != reason) {
                    put(sheet, row, position, cells.get(position));
                }
            }
            if (rowKey != null) {
                sheet.inlineString(row, key, rowKey);
            }
            for (FindingView one : wrong) {
                Integer bad =
                        one.kind() == FindingKind.PROBLEM && one.column() != null ? named.get(one.column()) : null;
                if (bad != null) {
                    sheet.style(row, bad).fillColor(RED).set();
                }
            }
            String reasons = wrong.stream().map(Columns::words).collect(Collectors.joining("；"));
            if (!reasons.isEmpty()) {
                sheet.inlineString(row, reason, reasons);
            }
        }

        private static String words(FindingView one) {
            String column = one.column();
            boolean wrong = one.kind() == FindingKind.PROBLEM || one.kind() == FindingKind.REPEAT;
            return (wrong ? "" : one.kind().chinese() + "：") + (column == null ? "" : column + "：") + one.message();
        }

        private static void put(Worksheet sheet, int row, int position, Cell cell) {
            BigDecimal number = cell.number();
            if (number == null) {
                if (!cell.text().isEmpty()) {
                    sheet.inlineString(row, position, cell.text());
                }
                return;
            }
            sheet.value(row, position, number);
            switch (cell.look()) {
                case DAY -> sheet.style(row, position).format("yyyy-mm-dd").set();
                case TIME -> sheet.style(row, position).format("h:mm").set();
                case PLAIN -> {}
            }
        }
    }
}
