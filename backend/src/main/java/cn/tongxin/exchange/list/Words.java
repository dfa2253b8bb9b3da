package cn.tongxin.exchange.list;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import cn.tongxin.figures.Unit;
import cn.tongxin.opening.OpeningEntryView;
import cn.tongxin.project.Milestone;
import cn.tongxin.project.ProjectStatus;
import cn.tongxin.project.ProjectView;
import cn.tongxin.shared.time.BusinessClock;

/** Values of lists as people read them. */
final class Words {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("y年M月d日");
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("y年M月");
    private static final BigDecimal MINUTES_OF_AN_HOUR = BigDecimal.valueOf(60);

    private Words() {}

    static String time(Instant moment) {
        return TIME.format(moment.atZone(BusinessClock.ZONE));
    }

    static String day(LocalDate day) {
        return DAY.format(day);
    }

    static String month(LocalDate day) {
        return MONTH.format(day);
    }

    /** What is there of them. */
    static String joined(String between, @Nullable String... parts) {
        return Stream.of(parts).filter(Objects::nonNull).collect(Collectors.joining(between));
    }

    /** The open one that is due first, as the list shows it; nothing once the project is over. */
    static @Nullable String nextMilestone(ProjectView project) {
        return project.status() != ProjectStatus.ACTIVE
                ? null
                : project.milestones().stream()
                        .filter(milestone -> milestone.doneOn() == null)
                        .min(Comparator.comparing(Milestone::dueOn))
                        .map(milestone -> milestone.name() + "，" + day(milestone.dueOn()))
                        .orElse(null);
    }

    /** What is neither time nor money. */
    static @Nullable Long count(OpeningEntryView entry) {
        return entry.unit() == Unit.MINUTE || entry.unit() == Unit.FEN ? null : entry.value();
    }

    /** To the hundredth, which tells every minute from the next. */
    static @Nullable BigDecimal hours(OpeningEntryView entry) {
        return entry.unit() == Unit.MINUTE
                ? BigDecimal.valueOf(entry.value()).divide(MINUTES_OF_AN_HOUR, 2, RoundingMode.HALF_UP)
                : null;
    }

    static @Nullable BigDecimal yuan(OpeningEntryView entry) {
        return entry.unit() == Unit.FEN ? BigDecimal.valueOf(entry.value(), 2) : null;
    }
}
