package cn.tongxin.volunteer;

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
import cn.tongxin.shared.page.Condition;

/** Time and turns come from records only: minutes of each, times how many served. */
@ApplicationScoped
class VolunteerFigures implements FigureSource {
    private static final Tallies TALLIES = Tallies.of(
            tally(Metric.VOLUNTEER_MINUTES, "sum(r.minutes * r.headcount)"),
            tally(Metric.VOLUNTEER_TURNS, "sum(r.headcount)"));

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

    private static Tally tally(Metric metric, String value) {
        return new Tally(
                metric,
                "from VolunteerRecord r",
                value,
                "r.organizationId",
                "r.servedOn",
                Condition.of("r.lifecycle.status = :approved", "approved", RecordStatus.APPROVED));
    }
}
