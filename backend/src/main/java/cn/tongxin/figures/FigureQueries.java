package cn.tongxin.figures;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.jspecify.annotations.Nullable;

import cn.tongxin.alliance.AskedProgramme;
import cn.tongxin.programme.ProgrammeSummary;
import cn.tongxin.security.CurrentScope;
import cn.tongxin.shared.problem.ProblemException;
import cn.tongxin.shared.problem.ProblemType;
import cn.tongxin.shared.time.BusinessClock;

/** Makes a complete question out of what the caller left open, and refuses what cannot be answered. */
@ApplicationScoped
class FigureQueries {
    private static final int MOST_YEARS_BY_MONTH = 10;

    @Inject
    AskedProgramme asked;

    @Inject
    CurrentScope scope;

    @Inject
    BusinessClock clock;

    FigureQuery of(FigureFilter filter) {
        ProgrammeSummary programme = programme(filter);
        LocalDate from = or(filter.from(), LocalDate.of(programme.year(), 1, 1));
        LocalDate to = or(filter.to(), LocalDate.of(programme.year(), 12, 31));
        refuseIf(to.isBefore(from), "to", "before-start");
        Grouping grouping = grouping(filter.groupBy());
        refuseIf(
                grouping == Grouping.MONTH
                        && from.plusYears(MOST_YEARS_BY_MONTH).isBefore(to),
                "to",
                "too-long");
        refuseIf(grouping == Grouping.ALLIANCE && from.getYear() != to.getYear(), "to", "mixed-years");
        return new FigureQuery(
                metrics(filter.metrics(), grouping),
                from,
                to,
                or(filter.asOf(), to),
                grouping,
                programme.id(),
                filter.alliance(),
                filter.organization(),
                scope.get());
    }

    private ProgrammeSummary programme(FigureFilter filter) {
        int year = or(filter.to(), or(filter.from(), clock.today())).getYear();
        return asked.of(filter.programme(), filter.alliance(), year);
    }

    private static Set<Metric> metrics(@Nullable String asked, @Nullable Grouping grouping) {
        EnumSet<Metric> metrics = EnumSet.noneOf(Metric.class);
        if (asked == null) {
            metrics.addAll(EnumSet.allOf(Metric.class));
            metrics.removeIf(metric -> !metric.hasGroups(grouping));
            return metrics;
        }
        for (String code : asked.split(",", -1)) {
            metrics.add(Arrays.stream(Metric.values())
                    .filter(metric -> metric.code().equals(code))
                    .findFirst()
                    .orElseThrow(() -> invalid("metrics", "invalid-value")));
        }
        refuseIf(!metrics.stream().allMatch(metric -> metric.hasGroups(grouping)), "groupBy", "not-groupable");
        return metrics;
    }

    private static @Nullable Grouping grouping(@Nullable String asked) {
        return asked == null
                ? null
                : Arrays.stream(Grouping.values())
                        .filter(grouping -> grouping.code().equals(asked))
                        .findFirst()
                        .orElseThrow(() -> invalid("groupBy", "invalid-value"));
    }

    private static LocalDate or(@Nullable LocalDate asked, LocalDate standing) {
        return asked == null ? standing : asked;
    }

    private static void refuseIf(boolean wrong, String parameter, String code) {
        if (wrong) {
            throw invalid(parameter, code);
        }
    }

    private static ProblemException invalid(String parameter, String code) {
        return ProblemException.field(ProblemType.INVALID_PARAMETER, parameter, code);
    }
}
