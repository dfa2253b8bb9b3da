package cn.tongxin.figures;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;

import org.hibernate.Session;
import org.hibernate.query.SelectionQuery;
import org.jspecify.annotations.Nullable;

import cn.tongxin.alliance.Membership;
import cn.tongxin.shared.page.Condition;

/**
 * How one figure is counted: over which rows, what of each, whose it is and on which day. Scope, period, filters and
 * grouping are the same for all and stand here.
 *
 * @param from "from …", the alias of what is counted being {@code r}
 * @param value "count(r)" or "sum(…)"
 * @param organization column of the organization it belongs to
 * @param day column of its business day
 * @param counted what makes a row count
 */
public record Tally(Metric metric, String from, String value, String organization, String day, Condition counted) {

    public List<FigureRow> count(EntityManager database, FigureQuery asked) {
        String group = group(asked.groupBy());
        Condition join = asked.groupBy() == Grouping.ALLIANCE
                ? Membership.join(asked.programmeId(), organization, day)
                : Condition.of("");
        Condition where = where(asked);
        String hql = "select " + (group == null ? "'' as g, " : group + " as g, ") + value + " as v " + from
                + join.hql() + " where " + where.hql() + (group == null ? "" : " group by " + group);
        SelectionQuery<Tuple> query = database.unwrap(Session.class).createSelectionQuery(hql, Tuple.class);
        join.parameters().forEach(query::setParameter);
        where.parameters().forEach(query::setParameter);
        return query.getResultList().stream()
                .map(row -> FigureRow.of(
                        metric, asked.groupBy(), group == null ? null : row.get("g"), row.get("v", Number.class)))
                .toList();
    }

    /** The last business day within the period on which something counts. */
    public Optional<LocalDate> lastDay(EntityManager database, FigureQuery asked) {
        Condition where = where(asked);
        SelectionQuery<LocalDate> query = database.unwrap(Session.class)
                .createSelectionQuery("select max(" + day + ") " + from + " where " + where.hql(), LocalDate.class);
        where.parameters().forEach(query::setParameter);
        return Optional.ofNullable(query.getSingleResultOrNull());
    }

    private Condition where(FigureQuery asked) {
        List<Condition> all = new ArrayList<>(List.of(
                counted,
                asked.scope().on(organization, day),
                Condition.of(day + " >= :from", "from", asked.from()),
                Condition.of(day + " <= :to", "to", asked.to()),
                Condition.ifAsked(organization + " = :organization", "organization", asked.organizationId())));
        if (asked.allianceId() != null) {
            all.add(Membership.in(asked.allianceId(), organization, day));
        }
        return Condition.all(all.toArray(Condition[]::new));
    }

    private @Nullable String group(@Nullable Grouping grouping) {
        return switch (grouping) {
            case null -> null;
            case ALLIANCE -> "am.allianceId";
            case ORGANIZATION -> organization;
            case CHANNEL -> throw new IllegalStateException("only purchases have channels");
            case MONTH -> "(year(" + day + ") * 100 + month(" + day + "))";
        };
    }
}
