package cn.tongxin.figures;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

import org.hibernate.Session;
import org.hibernate.query.SelectionQuery;

import cn.tongxin.ledger.rollup.Measure;
import cn.tongxin.shared.page.Condition;

/** Until when the running sums hold anything. */
@ApplicationScoped
class RunningDays {
    @Inject
    EntityManager database;

    /**
     * What is not folded in yet is read first: what a fold takes away after that is seen already, and what one took away
     * before is seen in the sums. The other way round, what is folded in between would be seen in neither.
     */
    Optional<LocalDate> last(FigureQuery query, List<Measure> measures) {
        Optional<LocalDate> unfolded = lastUnfolded(query, measures);
        return Stream.concat(unfolded.stream(), lastFolded(query, measures).stream())
                .max(Comparator.naturalOrder());
    }

    private Optional<LocalDate> lastUnfolded(FigureQuery query, List<Measure> measures) {
        Condition any = Condition.any(measures.stream()
                .map(measure -> Kept.unfolded(measure).counted())
                .toList());
        return last("FigureDelta", query, query.from(), query.to(), any);
    }

    /** The months with a sum tell where to look for the day. */
    private Optional<LocalDate> lastFolded(FigureQuery query, List<Measure> measures) {
        return months(query, measures).stream()
                .flatMap(month -> lastOfMonth(query, month, measures).stream())
                .findFirst();
    }

    private Optional<LocalDate> lastOfMonth(FigureQuery asked, LocalDate month, List<Measure> measures) {
        LocalDate end = month.withDayOfMonth(month.lengthOfMonth());
        return last("FigureDay", asked, month, end, notZero(measures));
    }

    private static Condition notZero(List<Measure> measures) {
        return Condition.all(
                Condition.of("r.metric in (:measures)", "measures", measures), Condition.of("r.amount <> 0"));
    }

    private List<LocalDate> months(FigureQuery asked, List<Measure> measures) {
        Condition where = Condition.all(
                notZero(measures),
                RunningSums.within("month", List.of(new Cuts.Run(asked.from().withDayOfMonth(1), asked.to()))),
                asked.scope().anyDay("r.organizationId"));
        SelectionQuery<LocalDate> query = database.unwrap(Session.class)
                .createSelectionQuery(
                        "select distinct r.day from FigureMonth r where " + where.hql() + " order by r.day desc",
                        LocalDate.class);
        where.parameters().forEach(query::setParameter);
        return query.getResultList();
    }

    private Optional<LocalDate> last(
            String entity, FigureQuery asked, LocalDate from, LocalDate to, Condition counted) {
        Condition where = Condition.all(
                counted, RunningSums.within("day", List.of(new Cuts.Run(from, to))), RunningSums.narrowed(asked));
        SelectionQuery<LocalDate> query = database.unwrap(Session.class)
                .createSelectionQuery("select max(r.day) from " + entity + " r where " + where.hql(), LocalDate.class);
        where.parameters().forEach(query::setParameter);
        return Optional.ofNullable(query.getSingleResultOrNull());
    }
}
