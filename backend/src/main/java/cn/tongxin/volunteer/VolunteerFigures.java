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

/** Named persons; time and turns are running sums of the ledger. */
@ApplicationScoped
class VolunteerFigures implements FigureSource {
    private static final Tallies TALLIES = Tallies.of(new Tally(
            Metric.VOLUNTEERS,
            "from VolunteerRecord r",
            "count(distinct r.volunteerId)",
            "r.organizationId",
            "r.servedOn",
            Condition.of(
                    "r.volunteerId is not null and r.lifecycle.status = :approved",
                    "approved",
                    RecordStatus.APPROVED)));

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
}
