package cn.tongxin.demo.city;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

/** Served time of people not named: for about every second volunteer activity, and some of its own. */
final class VolunteerRecords {
    private static final int RECORDED_PERCENT = 54;
    private static final int WITHOUT_ACTIVITY = 14;
    private static final int MINUTES = 90;
    private static final List<String> CONTENTS =
            List.of("社区图书整理", "文明养犬劝导", "垃圾分类桶边值守", "景区文明引导", "老年食堂帮厨", "困境儿童结对陪伴");

    private final Directory directory;
    private final List<Activity> activities;
    private final Dice dice;
    private final List<VolunteerRecord> records = new ArrayList<>();

    /**
     * @param activities numbered ones, of all kinds
     */
    VolunteerRecords(Directory directory, List<Activity> activities, Dice dice) {
        this.directory = directory;
        this.activities = activities;
        this.dice = dice;
    }

    List<VolunteerRecord> all() {
        activities.stream()
                .filter(activity -> activity.kind().equals(VolunteerActivities.KIND)
                        && activity.fate().counts())
                .filter(activity -> dice.chance(RECORDED_PERCENT))
                .forEach(this::addOf);
        for (var i = 0; i < WITHOUT_ACTIVITY; i++) {
            var day = dice.dayBetween(LocalDate.of(2024, 1, 6), LocalDate.of(2024, 12, 20));
            addAlone(dice.pick(directory.units()), day, Fate.APPROVED);
        }
        OpenRecord.of("VOLUNTEER").forEach(open -> addAlone(open.organization(), open.day(), open.fate()));
        return records;
    }

    /** Each unit that took part tells of its own people: at most one record per activity and unit. */
    private void addOf(Activity activity) {
        add(activity.organizer(), activity, activity.headcount());
        activity.participants().stream()
                .filter(directory.units()::contains)
                .forEach(ally -> add(ally, activity, dice.between(2, 6)));
    }

    private void add(String organization, Activity activity, int headcount) {
        add(new VolunteerRecord(
                "",
                organization,
                activity,
                "",
                null,
                activity.day(),
                headcount,
                activity.minutes(),
                activity.summary(),
                activity.place(),
                Fate.APPROVED));
    }

    private void addAlone(String organization, LocalDate day, Fate fate) {
        add(new VolunteerRecord(
                "",
                organization,
                null,
                "",
                null,
                day,
                dice.between(2, 8),
                MINUTES + 30 * dice.between(0, 3),
                dice.pick(CONTENTS),
                dice.pick(directory.ofKind("COMMUNITY")),
                fate));
    }

    private void add(VolunteerRecord record) {
        @Nullable Activity activity = record.activity();
        records.add(new VolunteerRecord(
                "demo-2024-volunteer-%04d".formatted(records.size() + 1),
                record.organization(),
                activity,
                "",
                null,
                record.servedOn(),
                record.headcount(),
                record.minutes(),
                record.content(),
                record.place(),
                record.fate()));
    }
}
