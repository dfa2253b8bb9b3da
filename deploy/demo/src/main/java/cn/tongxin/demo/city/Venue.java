package cn.tongxin.demo.city;

import java.util.List;

/**
 * Where activities are held again and again.
 *
 * @param place where it is, empty where the name says it
 * @param organization who keeps it, empty where nobody in the city does
 */
public record Venue(String name, String place, String organization, int sortOrder) {
    private static final int STEP = 10;

    static List<Venue> all() {
        var rows = Table.read("venues.csv");
        return rows.stream()
                .map(row -> new Venue(
                        row.text("name"), row.text("place"), row.text("organization"), (rows.indexOf(row) + 1) * STEP))
                .toList();
    }
}
