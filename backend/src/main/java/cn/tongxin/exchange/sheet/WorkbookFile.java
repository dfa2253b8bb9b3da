package cn.tongxin.exchange.sheet;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.dhatim.fastexcel.reader.SheetVisibility;
import org.jspecify.annotations.Nullable;

import cn.tongxin.exchange.cell.Cell;

/** An xlsx file; of a formula counts what Excel last worked out. */
final class WorkbookFile implements SourceFile {
    /** From 1904 on counted sheets differ by so many days. */
    private static final BigDecimal SINCE_1904 = BigDecimal.valueOf(1462);

    private final ReadableWorkbook workbook;

    WorkbookFile(Path file) throws IOException {
        workbook = open(file);
    }

    /** Few programs leave the styles out; then nothing is shown as a time. */
    private static ReadableWorkbook open(Path file) throws IOException {
        try {
            return new ReadableWorkbook(file.toFile(), new ReadingOptions(true, true));
        } catch (ExcelReaderException noStyles) {
            return new ReadableWorkbook(file.toFile(), new ReadingOptions(false, true));
        }
    }

    @Override
    public List<SourceSheet> sheets() {
        return workbook.getSheets()
                .filter(sheet -> sheet.getVisibility() == SheetVisibility.VISIBLE)
                .<SourceSheet>map(Visible::new)
                .toList();
    }

    @Override
    public void close() throws IOException {
        workbook.close();
    }

    private final class Visible implements SourceSheet {
        private final Sheet sheet;

        Visible(Sheet sheet) {
            this.sheet = sheet;
        }

        @Override
        public String name() {
            return sheet.getName();
        }

        @Override
        public Stream<SourceRow> rows() {
            try {
                return sheet.openStream().map(WorkbookFile.this::row);
            } catch (IOException broken) {
                throw new UncheckedIOException(broken);
            }
        }
    }

    private SourceRow row(Row row) {
        List<Cell> cells = new ArrayList<>(row.getCellCount());
        for (org.dhatim.fastexcel.reader.Cell cell : row) {
            cells.add(cell == null ? Cell.EMPTY : cell(cell));
        }
        return new SourceRow(row.getRowNum(), cells);
    }

    private Cell cell(org.dhatim.fastexcel.reader.Cell cell) {
        if (cell.getType() == CellType.EMPTY) {
            return Cell.EMPTY;
        }
        if (cell.getValue() instanceof BigDecimal number) {
            Cell.Look look = look(cell.getDataFormatString());
            boolean later = workbook.isDate1904() && look == Cell.Look.DAY;
            return Cell.of(later ? number.add(SINCE_1904) : number, look);
        }
        return Cell.of(cell.getText());
    }

    private static Cell.Look look(@Nullable String format) {
        String signs = format == null ? "" : bare(format);
        if (signs.matches(".*[yd].*")) {
            return Cell.Look.DAY;
        }
        return signs.matches(".*(?:h|m?m:s).*") ? Cell.Look.TIME : Cell.Look.PLAIN;
    }

    /** Without what is only shown: quoted words, colours, languages. */
    private static String bare(String format) {
        return format.toLowerCase(Locale.ROOT)
                .replaceAll("\"[^\"]*\"|\\\\.|\\[(?!h+])[^]]*]|general", "")
                .replaceAll("red|white|yellow", "");
    }
}
