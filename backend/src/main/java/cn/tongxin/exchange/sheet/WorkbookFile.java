package cn.tongxin.exchange.sheet;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;

import javax.xml.stream.XMLStreamException;

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

    /** Before or behind the point. */
    private static final int MOST_DIGITS = 330;

    private static final SourceRow TOP = new SourceRow(0, List.of());

    private final ReadableWorkbook workbook;

    WorkbookFile(Path file) throws IOException {
        workbook = open(file);
    }

    /** Few programs leave the styles out; then nothing is shown as a time. The reader fails in many ways on what is broken. */
    private static ReadableWorkbook open(Path file) throws IOException {
        try {
            return opened(file);
        } catch (RuntimeException broken) {
            throw Unreadable.whole();
        } catch (IOException failed) {
            // The reader hands on in this way, too, that a part is not as it has to be; a disk that fails is another
            // matter.
            if (failed.getCause() instanceof XMLStreamException) {
                throw Unreadable.whole();
            }
            throw failed;
        }
    }

    private static ReadableWorkbook opened(Path file) throws IOException {
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
            Stream<Row> rows = open();
            Iterator<Row> each = rows.iterator();
            return Stream.iterate(TOP, Objects::nonNull, above -> next(each, above))
                    .skip(1)
                    .onClose(rows::close);
        }

        private Stream<Row> open() {
            try {
                return sheet.openStream();
            } catch (IOException | RuntimeException broken) {
                throw Unreadable.whole();
            }
        }
    }

    /** Absent at the end. The reader fails in many ways on what is broken, and never in what is done with a row. */
    private @Nullable SourceRow next(Iterator<Row> rows, SourceRow above) {
        try {
            return rows.hasNext() ? row(rows.next(), above) : null;
        } catch (RuntimeException broken) {
            throw Unreadable.at(above.number() + 1);
        }
    }

    /** Where rows are not numbered, their reader counts them from 0. */
    private SourceRow row(Row row, SourceRow above) {
        List<Cell> cells = new ArrayList<>(row.getCellCount());
        for (org.dhatim.fastexcel.reader.Cell cell : row) {
            cells.add(cell == null ? Cell.EMPTY : cell(cell));
        }
        return new SourceRow(Math.max(row.getRowNum(), above.number() + 1), cells);
    }

    private Cell cell(org.dhatim.fastexcel.reader.Cell cell) {
        if (cell.getType() == CellType.EMPTY) {
            return Cell.EMPTY;
        }
        if (cell.getType() == CellType.ERROR && cell.getValue() == null) {
            return Cell.of(Objects.requireNonNullElse(cell.getRawValue(), ""));
        }
        if (cell.getValue() instanceof BigDecimal number && isHeld(number)) {
            Cell.Look look = look(cell.getDataFormatString());
            boolean later = workbook.isDate1904() && look == Cell.Look.DAY;
            return Cell.of(later ? number.add(SINCE_1904) : number, look);
        }
        return Cell.of(cell.getText());
    }

    /** Whether Excel can hold it; written out, 1e999999999 would fill the memory. */
    private static boolean isHeld(BigDecimal number) {
        return Math.abs((long) number.precision() - number.scale()) <= MOST_DIGITS;
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
                .replaceAll("\"[^\"]*\"|\\\\.|\\[(?!h+])[^]\\[]*]|general", "")
                .replaceAll("red|white|yellow", "");
    }
}
