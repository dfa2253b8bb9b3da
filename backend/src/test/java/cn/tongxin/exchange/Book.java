package cn.tongxin.exchange;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;

import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Workbooks made in code, as offices would send them. */
final class Book {
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final Workbook workbook = new Workbook(bytes, "Office", "1.0");
    private final Worksheet sheet = workbook.newWorksheet("Sheet1");
    private int next;

    /** A row of texts, numbers, days and clocks; null leaves a cell out. */
    Book row(@org.jspecify.annotations.Nullable Object... values) {
        for (int column = 0; column < values.length; column++) {
            put(column, values[column]);
        }
        next++;
        return this;
    }

    Book blank() {
        next++;
        return this;
    }

    Book title(String text, int columns) {
        sheet.value(next, 0, text);
        sheet.range(next, 0, next, columns - 1).merge();
        return blank();
    }

    private void put(int column, @org.jspecify.annotations.Nullable Object value) {
        if (value instanceof String text) {
            sheet.value(next, column, text);
        } else if (value instanceof Number number) {
            sheet.value(next, column, number);
        } else if (value instanceof LocalDate day) {
            sheet.value(next, column, day);
            sheet.style(next, column).format("yyyy/m/d").set();
        } else if (value instanceof Clock clock) {
            sheet.value(next, column, clock.hours() / 24);
            sheet.style(next, column).format("h:mm").set();
        }
    }

    /** A duration that Excel shows as a time. */
    record Clock(double hours) {}

    byte[] bytes() {
        try {
            workbook.finish();
            return bytes.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
