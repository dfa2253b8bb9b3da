package cn.tongxin.demo.city;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import cn.tongxin.demo.city.Appeal.Stage;

/** What communities and villages ask for; every stage on the way is there, and cleared ones before and after July. */
final class Appeals {
    private static final int CLEARED_LATER = 14;
    private static final int DAYS_TO_ANSWER = 30;
    private static final int REOPENED_EVERY = 9;
    private static final List<String> RATINGS =
            List.of("SATISFIED", "SATISFIED", "SATISFIED", "SATISFIED", "MOSTLY_SATISFIED");
    private static final LocalDate LAST = LocalDate.of(2024, 12, 18);

    /** Those still on their way; the first of each stage is of 芳村. */
    private static final List<Stage> ON_THE_WAY = List.of(
            Stage.REGISTERED,
            Stage.ASSIGNED,
            Stage.RESOLVED,
            Stage.CONFIRMED,
            Stage.REGISTERED,
            Stage.REGISTERED,
            Stage.ASSIGNED,
            Stage.ASSIGNED,
            Stage.ASSIGNED,
            Stage.RESOLVED,
            Stage.RESOLVED,
            Stage.CONFIRMED);

    private static final int OF_FANGCUN = 4;

    private final List<Table.Row> templates = Table.read("appeals.csv");
    private final List<String> callers;
    private final Dice dice;

    /** Those who can be asked to confirm: everybody below the two areas whose systems are connected. */
    Appeals(Directory directory, Dice dice) {
        this.callers = Stream.of("VILLAGE", "COMMUNITY")
                .flatMap(kind -> directory.ofKind(kind).stream())
                .filter(name -> City.CONNECTED.contains(directory.top(name)))
                .toList();
        this.dice = dice;
    }

    List<Appeal> all() {
        var appeals = new ArrayList<Appeal>();
        for (var i = 0; i < Golden.APPEALS_CLEARED; i++) {
            appeals.add(cleared(dice.dayBetween(Golden.FROM.plusDays(14), Golden.TO), i));
        }
        for (var i = 0; i < CLEARED_LATER; i++) {
            appeals.add(cleared(dice.dayBetween(Golden.TO.plusDays(1), LAST), i));
        }
        for (var i = 0; i < ON_THE_WAY.size(); i++) {
            var caller = i < OF_FANGCUN ? "芳村" : dice.pick(callers);
            appeals.add(
                    appeal(caller, LAST.minusDays(dice.between(1, 60)), null, ON_THE_WAY.get(i), i == OF_FANGCUN + 2));
        }
        return Numbered.of(appeals, Comparator.comparing(Appeal::registeredOn), "appeal", Appeals::numbered);
    }

    private Appeal cleared(LocalDate day, int turn) {
        var registered = day.minusDays(dice.between(5, 45));
        var first = Golden.FROM.plusDays(1);
        return appeal(
                dice.pick(callers),
                registered.isBefore(first) ? first : registered,
                day,
                Stage.CLEARED,
                turn % REOPENED_EVERY == REOPENED_EVERY - 1);
    }

    private Appeal appeal(String caller, LocalDate day, @Nullable LocalDate clearedOn, Stage stage, boolean reopened) {
        var template = dice.pick(templates);
        return new Appeal(
                "",
                template.text("title").replace("{place}", caller),
                template.text("content"),
                template.text("category"),
                caller,
                day,
                day.plusDays(DAYS_TO_ANSWER),
                stage == Stage.REGISTERED ? "" : template.text("handler"),
                template.text("result"),
                dice.pick(RATINGS),
                reopened,
                clearedOn,
                stage);
    }

    private static Appeal numbered(Appeal appeal, String id) {
        return new Appeal(
                id,
                appeal.title(),
                appeal.content(),
                appeal.category(),
                appeal.raisedBy(),
                appeal.registeredOn(),
                appeal.dueOn(),
                appeal.handler(),
                appeal.result(),
                appeal.rating(),
                appeal.reopened(),
                appeal.clearedOn(),
                appeal.stage());
    }
}
