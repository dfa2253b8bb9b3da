package cn.tongxin.demo.city;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A year of volunteer service: themes by hand; units, places, days and sizes by the dice. */
final class VolunteerActivities {
    static final String KIND = "VOLUNTEER_SERVICE";

    /** March is the month of Lei Feng. Until July these are the golden figure. */
    private static final List<Integer> BY_MONTH = List.of(120, 110, 230, 165, 165, 155, 158, 40, 30, 35, 25, 20);

    private static final List<LocalTime> DAYTIME = List.of(
            LocalTime.of(8, 30), LocalTime.of(9, 0), LocalTime.of(9, 30), LocalTime.of(14, 0), LocalTime.of(14, 30));
    private static final List<LocalTime> EVENING = List.of(LocalTime.of(19, 0), LocalTime.of(19, 30));
    private static final List<Integer> LONGER_OR_SHORTER = List.of(-30, 0, 0, 0, 30);
    private static final int JOINED_PERCENT = 15;

    private final Directory directory;
    private final List<VolunteerTheme> themes = VolunteerTheme.all();
    private final Dice dice;

    VolunteerActivities(Directory directory, Dice dice) {
        this.directory = directory;
        this.dice = dice;
    }

    List<Activity> all() {
        var activities = new ArrayList<Activity>();
        for (var month = 1; month <= BY_MONTH.size(); month++) {
            for (var i = 0; i < BY_MONTH.get(month - 1); i++) {
                var day = dice.dayIn(YearMonth.of(2024, month));
                activities.add(activity(directory.active(dice.pick(directory.units()), day), day, Fate.APPROVED));
            }
        }
        OpenRecord.of("ACTIVITY").stream()
                .map(open -> activity(open.organization(), open.day(), open.fate()))
                .forEach(activities::add);
        return activities;
    }

    private Activity activity(String organizer, LocalDate day, Fate fate) {
        var theme = dice.pick(
                themes.stream().filter(one -> one.fits(day.getMonthValue())).toList());
        var place = dice.pick(places(theme));
        var headcount = dice.between(theme.least(), theme.most());
        return new Activity(
                "",
                KIND,
                theme.title().replace("{place}", place),
                organizer,
                participants(organizer, place, day),
                List.of(),
                "",
                place,
                day.atTime(dice.pick(theme.evening() ? EVENING : DAYTIME)),
                theme.minutes() + dice.pick(LONGER_OR_SHORTER),
                headcount,
                headcount * dice.between(2, 8),
                theme.content() + "。",
                "",
                fate);
    }

    private List<String> places(VolunteerTheme theme) {
        return theme.places().stream()
                .flatMap(kind -> directory.ofKind(kind).stream())
                .toList();
    }

    /** The place itself, and now and then another unit of the alliance. */
    private List<String> participants(String organizer, String place, LocalDate day) {
        var allies = directory.alliesOf(organizer, day);
        return dice.chance(JOINED_PERCENT) && !allies.isEmpty()
                ? Stream.of(dice.pick(allies), place).toList()
                : List.of(place);
    }
}
