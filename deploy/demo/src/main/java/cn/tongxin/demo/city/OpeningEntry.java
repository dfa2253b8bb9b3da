package cn.tongxin.demo.city;

import java.util.List;

/**
 * A month's total from before the system (汇总补录), where no details are.
 *
 * @param month {@code 2024-09}
 * @param metric code in the API
 * @param value in the metric's unit
 */
public record OpeningEntry(String organization, String month, String metric, int value, String note, Fate fate) {
    static List<OpeningEntry> all() {
        return Table.read("opening-entries.csv").stream()
                .map(row -> new OpeningEntry(
                        row.text("organization"),
                        row.text("month"),
                        row.text("metric"),
                        row.number("value"),
                        row.text("note"),
                        Fate.of(row.text("status"), "")))
                .toList();
    }
}
