package cn.tongxin.demo.city;

import java.util.List;
import java.util.Set;

/**
 * An organization; references in the demo city are by name.
 *
 * @param shortName empty where the name is short enough
 * @param parent name of the organization above, empty where there is none
 * @param regionCode empty for units of the city
 */
public record Organization(
        String name, String shortName, String kind, String parent, String regionCode, int sortOrder) {
    private static final Set<String> NOT_UNITS =
            Set.of("CHAMBER", "COUNTY", "TOWNSHIP", "SUBDISTRICT", "COMMUNITY", "VILLAGE");
    private static final int STEP = 10;

    static List<Organization> all() {
        var rows = Table.read("organizations.csv");
        return rows.stream()
                .map(row -> new Organization(
                        row.text("name"),
                        row.text("shortName"),
                        row.text("kind"),
                        row.text("parent"),
                        row.text("regionCode"),
                        (rows.indexOf(row) + 1) * STEP))
                .toList();
    }

    /** 单位: joins alliances. */
    public boolean isUnit() {
        return !NOT_UNITS.contains(kind);
    }

    public boolean is(String asked) {
        return kind.equals(asked);
    }
}
