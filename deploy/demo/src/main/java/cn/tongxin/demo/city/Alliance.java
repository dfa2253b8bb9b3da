package cn.tongxin.demo.city;

import java.time.LocalDate;
import java.util.List;

/**
 * An alliance of the programme.
 *
 * @param quietAfter the last day on which its units do anything, empty where they never rest
 */
public record Alliance(String name, String theme, String quietAfter, int sortOrder) {
    private static final int STEP = 10;

    boolean isQuietOn(LocalDate day) {
        return !quietAfter.isEmpty() && day.isAfter(LocalDate.parse(quietAfter));
    }

    static List<Alliance> all() {
        var rows = Table.read("alliances.csv");
        return rows.stream()
                .map(row -> new Alliance(
                        row.text("name"), row.text("theme"), row.text("quietAfter"), (rows.indexOf(row) + 1) * STEP))
                .toList();
    }
}
