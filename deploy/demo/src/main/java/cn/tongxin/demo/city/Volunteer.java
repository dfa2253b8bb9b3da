package cn.tongxin.demo.city;

import java.util.List;

/**
 * A volunteer; the names are invented and obviously so.
 *
 * @param retiredOn last day of service, empty while it lasts
 */
public record Volunteer(String number, String name, String organization, String retiredOn) {
    static List<Volunteer> all() {
        return Table.read("volunteers.csv").stream()
                .map(row -> new Volunteer(
                        row.text("number"), row.text("name"), row.text("organization"), row.text("retiredOn")))
                .toList();
    }
}
