package cn.tongxin.demo.city;

import java.util.List;

/**
 * What volunteers do.
 *
 * @param title with {@code {place}} in it
 * @param least people at least
 * @param most people at most
 * @param places kinds of organization where it is done
 */
record VolunteerTheme(
        String title,
        String content,
        int firstMonth,
        int lastMonth,
        int minutes,
        int least,
        int most,
        List<String> places,
        boolean evening) {
    static List<VolunteerTheme> all() {
        return Table.read("volunteer-themes.csv").stream()
                .map(row -> new VolunteerTheme(
                        row.text("title"),
                        row.text("content"),
                        row.number("firstMonth"),
                        row.number("lastMonth"),
                        row.number("minutes"),
                        row.number("least"),
                        row.number("most"),
                        places(row.text("where")),
                        row.text("hours").equals("evening")))
                .toList();
    }

    boolean fits(int month) {
        return firstMonth <= month && month <= lastMonth;
    }

    private static List<String> places(String where) {
        return switch (where) {
            case "village" -> List.of("VILLAGE");
            case "community" -> List.of("COMMUNITY");
            default -> List.of("VILLAGE", "COMMUNITY");
        };
    }
}
