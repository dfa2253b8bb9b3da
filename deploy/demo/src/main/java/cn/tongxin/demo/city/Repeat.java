package cn.tongxin.demo.city;

import java.time.LocalDate;
import java.util.List;

/**
 * An activity of a series: the same as its first one, on another day.
 *
 * @param first external id of the first
 * @param summary empty while nobody has reported it
 */
public record Repeat(String first, LocalDate day, int headcount, String summary, String outcome, Fate fate) {
    static List<Repeat> all() {
        return Table.read("series.csv").stream()
                .map(row -> new Repeat(
                        Numbered.key("activity", row.text("event")),
                        LocalDate.parse(row.text("day")),
                        row.number("headcount"),
                        row.text("summary"),
                        row.text("outcome"),
                        Fate.of(row.text("status"), "")))
                .toList();
    }
}
