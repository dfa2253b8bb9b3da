package cn.tongxin.testing;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;

/** Workbooks as whoever opens them finds them. */
public final class Workbooks {
    public static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private Workbooks() {}

    /** The rows of each sheet; a formula begins with an equals sign, an empty cell is an empty text. */
    public static Map<String, List<List<String>>> sheets(byte[] file) {
        try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(file))) {
            return book.getSheets()
                    .collect(
                            Collectors.toMap(Sheet::getName, Workbooks::rows, (one, other) -> one, LinkedHashMap::new));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** All that can be read in it. */
    public static String text(byte[] file) {
        return sheets(file).values().stream()
                .flatMap(List::stream)
                .flatMap(List::stream)
                .collect(Collectors.joining("\n"));
    }

    private static List<List<String>> rows(Sheet sheet) {
        try (Stream<Row> rows = sheet.openStream()) {
            return rows.map(row -> row.stream().map(Workbooks::text).toList()).toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static String text(Cell cell) {
        if (cell == null) {
            return "";
        }
        return cell.getFormula() == null ? cell.getText() : "=" + cell.getFormula();
    }
}
