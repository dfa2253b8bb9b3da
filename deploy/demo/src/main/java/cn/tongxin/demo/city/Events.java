package cn.tongxin.demo.city;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.Stream;

/** The activities that have a story of their own; written by hand. */
final class Events {
    private static final String WHOLE_ALLIANCE = "@";

    private final Directory directory;

    Events(Directory directory) {
        this.directory = directory;
    }

    List<Activity> all() {
        return Table.read("events.csv").stream().map(this::activity).toList();
    }

    private Activity activity(Table.Row row) {
        var startsAt = LocalDateTime.parse(row.text("startsAt"));
        var organizer = row.text("organizer");
        return new Activity(
                "",
                row.text("kind"),
                row.text("title"),
                organizer,
                row.list("participants").stream()
                        .flatMap(name -> expanded(name, startsAt.toLocalDate()))
                        .filter(name -> !name.equals(organizer))
                        .toList(),
                row.text("place"),
                startsAt,
                row.number("minutes"),
                row.number("headcount"),
                row.numberOrNone("beneficiaries"),
                row.text("summary"),
                row.text("outcome"),
                Fate.of(row.text("status"), "同日活动已按志愿服务上报，请勿重复"));
    }

    private Stream<String> expanded(String name, LocalDate day) {
        return name.startsWith(WHOLE_ALLIANCE) ? directory.membersOf(name.substring(1), day).stream() : Stream.of(name);
    }
}
