package cn.tongxin.exchange.sheet;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;

import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/** Rows as an xlsx file, packed on its way out. Texts are written as texts, so none of them is a formula. */
public final class WorkbookSink implements RowSink {
    private static final String DAY = "yyyy-mm-dd";
    private static final double WIDTH = 16;

    private final Workbook workbook;
    private final Worksheet sheet;
    private int next;

    public WorkbookSink(OutputStream out, String name, List<String> header) {
        workbook = new Workbook(out, "Tongxin", "1.0");
        sheet = workbook.newWorksheet(name);
        for (int column = 0; column < header.size(); column++) {
            sheet.inlineString(0, column, header.get(column));
            sheet.style(0, column).bold().wrapText(true).fillColor("DDEBF7").set();
            sheet.width(column, WIDTH);
        }
        sheet.freezePane(0, 1);
        next = 1;
    }

    @Override
    public void row(List<@Nullable Object> values) {
        for (int column = 0; column < values.size(); column++) {
            put(column, values.get(column));
        }
        next++;
    }

    private void put(int column, @Nullable Object value) {
        switch (value) {
            case null -> {}
            case Number number -> sheet.value(next, column, number);
            case LocalDate day -> {
                sheet.value(next, column, day);
                sheet.style(next, column).format(DAY).set();
            }
            default -> sheet.inlineString(next, column, value.toString());
        }
    }

    @Override
    public void flush() throws IOException {
        sheet.flush();
    }

    @Override
    public void close() throws IOException {
        workbook.finish();
    }
}
