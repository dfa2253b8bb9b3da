package cn.tongxin.project;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;

import org.hibernate.Session;
import org.hibernate.query.SelectionQuery;
import org.jspecify.annotations.Nullable;

import cn.tongxin.alliance.Membership;
import cn.tongxin.figures.FigureQuery;
import cn.tongxin.figures.FigureRow;
import cn.tongxin.figures.FigureSource;
import cn.tongxin.figures.Grouping;
import cn.tongxin.figures.Metric;
import cn.tongxin.shared.page.Condition;

/**
 * Projects that run on a day, and projects completed in a period; both are those of the programme asked for, at home in
 * the leader's alliance of the project's first day.
 */
@ApplicationScoped
class ProjectFigures implements FigureSource {
    private static final List<Metric> METRICS = List.of(Metric.PROJECTS, Metric.PROJECTS_COMPLETED);

    @Inject
    EntityManager database;

    @Override
    public List<FigureRow> count(FigureQuery asked) {
        return METRICS.stream()
                .filter(asked.metrics()::contains)
                .flatMap(metric -> count(metric, asked))
                .toList();
    }

    /** A stock makes no day a business day; a completion does. */
    @Override
    public Optional<LocalDate> lastDay(FigureQuery asked) {
        if (!asked.metrics().contains(Metric.PROJECTS_COMPLETED)) {
            return Optional.empty();
        }
        Condition where = where(Metric.PROJECTS_COMPLETED, asked);
        SelectionQuery<LocalDate> query = database.unwrap(Session.class)
                .createSelectionQuery(
                        "select max(r.toDay) " + ProjectRepository.FROM + " where " + where.hql(), LocalDate.class);
        where.parameters().forEach(query::setParameter);
        return Optional.ofNullable(query.getSingleResultOrNull());
    }

    private Stream<FigureRow> count(Metric metric, FigureQuery asked) {
        String group = group(asked.groupBy());
        Condition join = asked.groupBy() == Grouping.ALLIANCE
                ? Membership.join(asked.programmeId(), "r.leaderId", "r.fromDay")
                : Condition.of("");
        Condition where = where(metric, asked);
        SelectionQuery<Tuple> query = database.unwrap(Session.class)
                .createSelectionQuery(
                        "select " + (group == null ? "'' as g" : group + " as g") + ", count(r.id) as v "
                                + ProjectRepository.FROM + join.hql() + " where " + where.hql()
                                + (group == null ? "" : " group by " + group),
                        Tuple.class);
        join.parameters().forEach(query::setParameter);
        where.parameters().forEach(query::setParameter);
        return query.getResultList().stream()
                .map(row -> FigureRow.of(
                        metric, asked.groupBy(), group == null ? null : row.get("g"), row.get("v", Long.class)));
    }

    private static Condition where(Metric metric, FigureQuery asked) {
        List<Condition> all = new ArrayList<>(List.of(
                metric == Metric.PROJECTS
                        ? ProjectRepository.activeOn(asked.asOf())
                        : ProjectRepository.completed(asked.from(), asked.to()),
                Condition.of("r.programmeId = :programme", "programme", asked.programmeId()),
                ProjectRepository.visible(asked.scope()),
                Condition.ifAsked("r.leaderId = :organization", "organization", asked.organizationId())));
        if (asked.allianceId() != null) {
            all.add(Membership.in(asked.allianceId(), "r.leaderId", "r.fromDay"));
        }
        return Condition.all(all.toArray(Condition[]::new));
    }

    private static @Nullable String group(@Nullable Grouping grouping) {
        return switch (grouping) {
            case null -> null;
            case ALLIANCE -> "am.allianceId";
            case ORGANIZATION -> "r.leaderId";
            case CHANNEL -> throw new IllegalStateException("only purchases have channels");
            case MONTH -> "(year(r.toDay) * 100 + month(r.toDay))";
        };
    }
}
