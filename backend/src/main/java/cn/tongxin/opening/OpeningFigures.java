package cn.tongxin.opening;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

import cn.tongxin.figures.FigureQuery;
import cn.tongxin.figures.FigureRow;
import cn.tongxin.figures.FigureSource;
import cn.tongxin.figures.Grouping;
import cn.tongxin.figures.Metric;
import cn.tongxin.figures.Tallies;
import cn.tongxin.figures.Tally;
import cn.tongxin.ledger.RecordStatus;
import cn.tongxin.shared.page.Condition;

/** Opening entries count like what they stand for, on the last day of their month. */
@ApplicationScoped
class OpeningFigures implements FigureSource {
    private static final Tallies TALLIES = new Tallies(Arrays.stream(Metric.values())
            .filter(OpeningCells::takes)
            .map(OpeningFigures::tally)
            .toList());

    @Inject
    EntityManager database;

    @Override
    public List<FigureRow> count(FigureQuery query) {
        // A total has no channel.
        FigureQuery asked = query.groupBy() == Grouping.CHANNEL ? query.ungrouped() : query;
        return TALLIES.count(database, asked).stream()
                .filter(row -> row.value() != 0)
                .map(FigureRow::asOpening)
                .toList();
    }

    @Override
    public Optional<LocalDate> lastDay(FigureQuery query) {
        return TALLIES.lastDay(database, query);
    }

    private static Tally tally(Metric metric) {
        return new Tally(
                metric,
                "from OpeningEntry r",
                "sum(r.amount)",
                "r.organizationId",
                "r.day",
                Condition.all(
                        Condition.of("r.lifecycle.status = :approved", "approved", RecordStatus.APPROVED),
                        Condition.of("r.metric = :metric", "metric", metric)));
    }
}
