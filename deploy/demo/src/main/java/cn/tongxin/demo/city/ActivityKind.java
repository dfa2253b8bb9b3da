package cn.tongxin.demo.city;

import java.util.List;

/** A kind of activity. */
public record ActivityKind(String code, String name, String category, int minUnits, int sortOrder) {
    private static final int STEP = 10;

    static List<ActivityKind> all() {
        var rows = Table.read("activity-kinds.csv");
        return rows.stream()
                .map(row -> new ActivityKind(
                        row.text("code"),
                        row.text("name"),
                        row.text("category"),
                        row.number("minUnits"),
                        (rows.indexOf(row) + 1) * STEP))
                .toList();
    }
}
