package cn.tongxin.demo.city;

import java.time.LocalDateTime;
import java.util.List;

/** The activities that have a story of their own; written by hand. */
final class Events {
    private static final String WHOLE_ALLIANCE = "@";

    private Events() {}

    static List<Activity> all() {
        return Table.read("events.csv").stream().map(Events::activity).toList();
    }

    private static Activity activity(Table.Row row) {
        var key = row.text("key");
        var organizer = row.text("organizer");
        var named = row.list("participants");
        return new Activity(
                key.isEmpty() ? "" : Numbered.key("activity", key),
                row.text("kind"),
                row.text("title"),
                organizer,
                named.stream().filter(name -> !name.startsWith(WHOLE_ALLIANCE)).toList(),
                named.stream()
                        .filter(name -> name.startsWith(WHOLE_ALLIANCE))
                        .map(name -> name.substring(1))
                        .toList(),
                row.text("venue"),
                row.text("place"),
                LocalDateTime.parse(row.text("startsAt")),
                row.number("minutes"),
                row.number("headcount"),
                row.numberOrNone("beneficiaries"),
                row.text("summary"),
                row.text("outcome"),
                Fate.of(row.text("status"), row.text("reason")));
    }
}
