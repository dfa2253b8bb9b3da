package cn.tongxin.demo.city;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A small file of rows below a heading, with commas between; texts are Chinese and use the full-width comma. */
final class Table {
    private Table() {}

    static List<Row> read(String name) {
        var lines = text(name).lines().toList();
        var heading = lines.getFirst().split(",", -1);
        var rows = new ArrayList<Row>();
        for (var line : lines.subList(1, lines.size())) {
            var cells = line.split(",", -1);
            if (cells.length != heading.length) {
                throw new IllegalStateException(name + " has a row of another length: " + line);
            }
            var row = new HashMap<String, String>();
            for (var i = 0; i < cells.length; i++) {
                row.put(heading[i], cells[i]);
            }
            rows.add(new Row(row));
        }
        return rows;
    }

    static String text(String name) {
        try (InputStream file = Table.class.getResourceAsStream(name)) {
            if (file == null) {
                throw new IllegalStateException(name + " is missing");
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** One row, by the names in the heading. */
    record Row(Map<String, String> cells) {
        String text(String column) {
            var cell = cells.get(column);
            if (cell == null) {
                throw new IllegalStateException("no column " + column);
            }
            return cell;
        }

        int number(String column) {
            return Integer.parseInt(text(column));
        }

        /** 0 where the cell is empty. */
        int numberOrNone(String column) {
            return text(column).isEmpty() ? 0 : number(column);
        }

        List<String> list(String column) {
            return text(column).isEmpty() ? List.of() : List.of(text(column).split(";", -1));
        }
    }
}
