package cn.tongxin.demo.city;

import java.util.List;

/**
 * A pairing.
 *
 * @param supporter name of an alliance or an organization
 * @param confirmed false: still proposed
 */
public record Pairing(
        String kind, String supporter, String beneficiary, String from, boolean confirmed, String agreement) {
    static List<Pairing> all() {
        return Table.read("pairings.csv").stream()
                .map(row -> new Pairing(
                        row.text("kind"),
                        row.text("supporter"),
                        row.text("beneficiary"),
                        row.text("from"),
                        row.text("status").equals("ACTIVE"),
                        row.text("agreement")))
                .toList();
    }
}
