package cn.tongxin.demo.city;

import java.util.List;

/**
 * What was wrong with an approved record.
 *
 * @param externalId of the record
 * @param field as in the API
 * @param settled false: it was asked for and waits
 */
public record Correction(String externalId, String field, int value, String reason, boolean settled) {
    static List<Correction> all() {
        return Table.read("corrections.csv").stream()
                .map(row -> new Correction(
                        Numbered.key(row.text("record"), row.text("key")),
                        row.text("field"),
                        row.number("value"),
                        row.text("reason"),
                        row.text("status").equals("EFFECTIVE")))
                .toList();
    }
}
