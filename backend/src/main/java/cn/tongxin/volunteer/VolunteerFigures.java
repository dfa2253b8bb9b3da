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
import cn.tongxin.figures.Periods;
import cn.tongxin.figures.Tally;
import cn.tongxin.ledger.RecordStatus;
import cn.tongxin.shared.page.Condition;

/** Named persons; time and turns are running sums of the ledger. */
@ApplicationScoped
class VolunteerFigures implements FigureSource {
    private static final Tally BY_RECORD = tally(
            "VolunteerRecord",
            "r.servedOn",
            Condition.of(
                    "r.volunteerId is not null and r.lifecycle.status = :approved", "approved", RecordStatus.APPROVED));

    /** Costs what there are volunteers, not what there are records. */
    private static final Tally BY_MONTH = tally("VolunteerMonth", "r.day", Condition.of("r.records > 0"));

    @Inject
    Periods periods;

    @Inject
    EntityManager database;

    @Override
    public List<FigureRow> count(FigureQuery query) {
        if (!query.metrics().contains(Metric.VOLUNTEERS)) {
            return List.of();
        }
        return (periods.areWholeMonths(query) ? BY_MONTH : BY_RECORD).count(database, query);
    }

    /** Whoever was named, served some time. */
    @Override
    public Optional<LocalDate> lastDay(FigureQuery query) {
        return Optional.empty();
    }

    private static Tally tally(String entity, String day, Condition counted) {
        return new Tally(
                Metric.VOLUNTEERS,
                "from " + entity + " r",
                "count(distinct r.volunteerId)",
                "r.organizationId",
                day,
                counted);
    }
}
