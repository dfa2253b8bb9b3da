package cn.tongxin.exchange.sheet;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;

/** Rows as a text file that Excel opens rightly: UTF-8 with its mark, and no text that it would take for a formula. */
public final class CsvSink implements RowSink {
    private final CSVPrinter printer;

    public CsvSink(OutputStream out, List<String> header) throws IOException {
        Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        writer.write(CsvText.MARK);
        printer = new CSVPrinter(
                writer, CSVFormat.Builder.create().setRecordSeparator("\r\n").get());
        printer.printRecord(header);
    }

    @Override
    public void row(List<@Nullable Object> values) throws IOException {
        for (Object value : values) {
            printer.print(value instanceof Number ? value : harmless(value));
        }
        printer.println();
    }

    /** An apostrophe before it, which reading takes away again. */
    private static String harmless(@Nullable Object value) {
        String text = value == null ? "" : value.toString();
        return !text.isEmpty() && CsvFile.NEUTRALIZED.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }

    @Override
    public void flush() throws IOException {
        printer.flush();
    }

    @Override
    public void close() throws IOException {
        printer.close(true);
    }
}
