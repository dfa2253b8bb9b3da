package cn.tongxin.demo.city;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Served time of named volunteers, some of it in an activity that has a story of its own; written by hand. */
final class NamedRecords {
    private final Map<String, Activity> activities;
    private final Map<String, String> units;

    NamedRecords(List<Activity> activities, List<Volunteer> volunteers) {
        this.activities = activities.stream()
                .collect(Collectors.toMap(Activity::title, Function.identity(), (one, other) -> one));
        this.units = volunteers.stream().collect(Collectors.toMap(Volunteer::number, Volunteer::organization));
    }

    List<VolunteerRecord> all() {
        return Table.read("named-records.csv").stream().map(this::record).toList();
    }

    private VolunteerRecord record(Table.Row row) {
        var volunteer = row.text("volunteer");
        var title = row.text("activity");
        var startsAt = LocalDateTime.parse(row.text("startsAt"));
        return new VolunteerRecord(
                Numbered.key("volunteer", row.text("key")),
                known(units, volunteer),
                title.isEmpty() ? null : known(activities, title),
                volunteer,
                startsAt,
                startsAt.toLocalDate(),
                1,
                row.number("minutes"),
                row.text("content"),
                row.text("place"),
                Fate.of(row.text("status"), row.text("reason")));
    }

    private static <T> T known(Map<String, T> all, String name) {
        var found = all.get(name);
        if (found == null) {
            throw new IllegalStateException("not in the demo city: " + name);
        }
        return found;
    }
}
