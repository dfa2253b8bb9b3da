package cn.tongxin.shared.workbook;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.Position;
import org.dhatim.fastexcel.StyleSetter;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/**
 * A sheet that tells by itself what it shows: some lines on top, then a table whose heads stay in sight and come back on
 * every printed page. Texts are written as texts, so none of them is a formula.
 */
public final class TableSheet {
    public static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private static final String HEAD_COLOUR = "DDEBF7";

    /** In characters; what is wider takes several pages, as nobody could read it on one. */
    private static final double MOST_ON_A_PAGE = 240;

    private final Worksheet sheet;
    private final List<Column> columns;
    private final int first;
    private int next;

    /**
     * Begins a sheet.
     *
     * @param told what is shown, of when and of whom; the first line is the title
     */
    public TableSheet(Workbook book, String name, List<String> told, List<Column> columns) {
        this.columns = columns;
        sheet = book.newWorksheet(name);
        told.forEach(line -> sheet.value(next++, 0, line));
        sheet.style(0, 0).bold().set();
        for (int column = 0; column < columns.size(); column++) {
            sheet.value(next, column, columns.get(column).heading());
            sheet.style(next, column)
                    .bold()
                    .wrapText(true)
                    .fillColor(HEAD_COLOUR)
                    .set();
            sheet.width(column, columns.get(column).width());
        }
        sheet.repeatRows(next++);
        sheet.repeatCols(0);
        sheet.freezePane(1, next);
        sheet.paperSize(PaperSize.A4_PAPER);
        sheet.pageOrientation("landscape");
        if (columns.stream().mapToDouble(Column::width).sum() <= MOST_ON_A_PAGE) {
            sheet.fitToWidth((short) 1);
            sheet.fitToHeight((short) 0);
        }
        sheet.footer("第 &P 页，共 &N 页", Position.CENTER);
        first = next;
    }

    /** One row of texts, numbers and days, in the order of the columns; nothing in places. */
    public void row(List<? extends @Nullable Object> values) {
        for (int column = 0; column < values.size(); column++) {
            put(column, values.get(column));
        }
        next++;
    }

    /**
     * The last row: what stands above, added up by the sheet itself.
     *
     * @param counted what can not be added up, by the place of its column
     */
    public void totals(String label, Map<Integer, Number> counted) {
        sheet.value(next, 0, label);
        sheet.style(next, 0).bold().set();
        for (int column = 1; column < columns.size(); column++) {
            Number own = next == first ? Integer.valueOf(0) : counted.get(column);
            if (own != null) {
                put(column, own);
            } else {
                sheet.formula(next, column, "SUM(" + sheet.range(first, column, next - 1, column) + ")");
            }
            style(column).bold().set();
        }
        next++;
    }

    private StyleSetter style(int column) {
        StyleSetter style = sheet.style(next, column);
        String format = columns.get(column).format();
        return format == null ? style : style.format(format);
    }

    /** A line below the table. */
    public void note(String line) {
        sheet.value(next++, 0, line);
    }

    private void put(int column, @Nullable Object value) {
        switch (value) {
            case null -> {}
            case Number number -> {
                sheet.value(next, column, number);
                style(column).set();
            }
            case Formatted number -> {
                sheet.value(next, column, number.value());
                sheet.style(next, column).format(number.format()).set();
            }
            case LocalDate day -> {
                sheet.value(next, column, day);
                sheet.style(next, column).format("yyyy-mm-dd").set();
            }
            default -> {
                sheet.value(next, column, value.toString());
                if (columns.get(column).wraps()) {
                    sheet.style(next, column).wrapText(true).set();
                }
            }
        }
    }
}
