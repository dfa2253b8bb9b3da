package cn.tongxin.demo.city;

import java.util.List;

/**
 * A unit had nothing to report for a month.
 *
 * @param month {@code 2024-11}
 * @param note empty where one click was enough
 */
public record ZeroReport(String organization, String month, String note) {
    static List<ZeroReport> all() {
        return Table.read("zero-reports.csv").stream()
                .map(row -> new ZeroReport(row.text("organization"), row.text("month"), row.text("note")))
                .toList();
    }
}
