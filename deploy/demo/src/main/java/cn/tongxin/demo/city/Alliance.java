package cn.tongxin.demo.city;

import java.util.List;

/** An alliance of the programme. */
public record Alliance(String name, String theme, int sortOrder) {
    private static final int STEP = 10;

    static List<Alliance> all() {
        var rows = Table.read("alliances.csv");
        return rows.stream()
                .map(row -> new Alliance(row.text("name"), row.text("theme"), (rows.indexOf(row) + 1) * STEP))
                .toList();
    }
}
