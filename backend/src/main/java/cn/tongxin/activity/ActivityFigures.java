package cn.tongxin.activity;

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
import cn.tongxin.ledger.RecordStatus;
import cn.tongxin.programme.ActivityCategory;
import cn.tongxin.shared.page.Condition;

/** Activities count once, at the organizer's. */
@ApplicationScoped
class ActivityFigures implements FigureSource {
    private static final Condition APPROVED =
            Condition.of("r.lifecycle.status = :approved", "approved", RecordStatus.APPROVED);
    private static final Tallies TALLIES = Tallies.of(
            tally(Metric.ACTIVITIES, Condition.ALWAYS),
            tally(Metric.JOINT_THEME_DAYS, of(ActivityCategory.JOINT_THEME_DAY)),
            tally(Metric.VOLUNTEER_ACTIVITIES, of(ActivityCategory.VOLUNTEER_SERVICE)));

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

    private static Condition of(ActivityCategory category) {
        return Condition.of("k.category = :category", "category", category);
    }

    private static Tally tally(Metric metric, Condition kind) {
        return new Tally(
                metric,
                "from Activity r join ActivityKind k on k.id = r.kindId",
                "count(r.id)",
                "r.organizerId",
                "r.heldOn",
                Condition.all(APPROVED, kind));
    }
}
