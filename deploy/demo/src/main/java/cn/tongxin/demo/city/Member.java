package cn.tongxin.demo.city;

import java.time.LocalDate;
import java.util.List;

/**
 * A membership of an alliance.
 *
 * @param to last day, empty while it lasts
 */
public record Member(String alliance, String organization, String role, String from, String to) {
    static List<Member> all() {
        return Table.read("members.csv").stream()
                .map(row -> new Member(
                        row.text("alliance"),
                        row.text("organization"),
                        row.text("role"),
                        row.text("from"),
                        row.text("to")))
                .toList();
    }

    boolean holdsOn(LocalDate day) {
        return !day.isBefore(LocalDate.parse(from)) && (to.isEmpty() || !day.isAfter(LocalDate.parse(to)));
    }
}
