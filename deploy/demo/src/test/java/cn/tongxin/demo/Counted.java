package cn.tongxin.demo;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import cn.tongxin.demo.city.Activity;
import cn.tongxin.demo.city.Appeal;
import cn.tongxin.demo.city.City;
import cn.tongxin.demo.city.Golden;
import cn.tongxin.demo.city.Project;
import cn.tongxin.demo.city.Purchase;

/** The golden figures, and the records that make them up, told from the data set alone. */
final class Counted {
    static final Map<String, Long> GOLDEN = Map.of(
            "joint_theme_days", (long) Golden.JOINT_THEME_DAYS,
            "consumption_fen", Golden.CONSUMPTION_FEN,
            "appeals_cleared", (long) Golden.APPEALS_CLEARED,
            "volunteer_activities", (long) Golden.VOLUNTEER_ACTIVITIES);

    private Counted() {}

    static Map<String, Set<String>> untilJuly(City city) {
        return Map.of(
                "joint_theme_days", activities(city, "JOINT_THEME_DAY"),
                "volunteer_activities", activities(city, "VOLUNTEER_SERVICE"),
                "consumption_fen",
                        city.purchases().stream()
                                .filter(one -> one.fate().counts() && Golden.holds(one.paidOn()))
                                .map(Purchase::externalId)
                                .collect(Collectors.toSet()),
                "appeals_cleared",
                        city.appeals().stream()
                                .filter(Counted::isCleared)
                                .map(Appeal::externalId)
                                .collect(Collectors.toSet()));
    }

    /** Names of the projects that run on a day of 2024, and of those completed by then. */
    static Map<String, Set<String>> projects(City city, LocalDate to) {
        var day = to.toString();
        return Map.of(
                "projects",
                names(
                        city,
                        one -> one.from().compareTo(day) <= 0
                                && (one.endedOn().isEmpty() || one.endedOn().compareTo(day) >= 0)),
                "projects_completed",
                names(
                        city,
                        one -> one.status() == Project.Status.COMPLETED
                                && one.endedOn().compareTo(day) <= 0));
    }

    private static Set<String> names(City city, Predicate<Project> chosen) {
        return city.projects().stream().filter(chosen).map(Project::name).collect(Collectors.toSet());
    }

    private static Set<String> activities(City city, String kind) {
        return city.activities().stream()
                .filter(one -> one.kind().equals(kind) && one.fate().counts() && Golden.holds(one.day()))
                .map(Activity::externalId)
                .collect(Collectors.toSet());
    }

    private static boolean isCleared(Appeal appeal) {
        var day = appeal.clearedOn();
        return day != null && Golden.holds(day);
    }
}
