package cn.tongxin.appeal;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

import cn.tongxin.figures.FigureQuery;
import cn.tongxin.figures.FigureRow;
import cn.tongxin.figures.FigureSource;
import cn.tongxin.figures.Metric;
import cn.tongxin.figures.Tallies;
import cn.tongxin.figures.Tally;
import cn.tongxin.shared.page.Condition;

/** Registered is not cleared; both count under the responsible handler. */
@ApplicationScoped
class AppealFigures implements FigureSource {
    private static final Tallies TALLIES = Tallies.of(
            tally(Metric.APPEALS_REGISTERED, "r.registeredOn", Condition.ALWAYS),
            tally(
                    Metric.APPEALS_CLEARED,
                    "r.clearedOn",
                    Condition.of("r.status = :cleared", "cleared", AppealStatus.CLEARED)));

    @Inject
    EntityManager database;

    @Override
    public List<FigureRow> count(FigureQuery query) {
        return TALLIES.count(database, query);
    }

    @Override
    public Optional<LocalDate> lastDay(FigureQuery query) {
        return TALLIES.lastDay(database, query);
    }

    private static Tally tally(Metric metric, String day, Condition counted) {
        return new Tally(metric, "from Appeal r", "count(r.id)", "r.handlerId", day, counted);
    }
}
