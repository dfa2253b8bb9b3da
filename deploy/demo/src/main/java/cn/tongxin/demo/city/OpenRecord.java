package cn.tongxin.demo.city;

import java.time.LocalDate;
import java.util.List;

/** What is in the city but must not count: drafts, what waits for approval, what was given back. */
record OpenRecord(String record, String organization, LocalDate day, Fate fate) {
    static List<OpenRecord> of(String record) {
        return Table.read("open-records.csv").stream()
                .map(row -> new OpenRecord(
                        row.text("record"),
                        row.text("organization"),
                        LocalDate.parse(row.text("day")),
                        Fate.of(row.text("status"), row.text("returnReason"))))
                .filter(open -> open.record().equals(record))
                .toList();
    }
}
