package cn.tongxin.figures;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;

import org.hibernate.Session;
import org.hibernate.query.SelectionQuery;
import org.jspecify.annotations.Nullable;

import cn.tongxin.alliance.Membership;
import cn.tongxin.ledger.rollup.Measure;
import cn.tongxin.shared.page.Condition;

/**
 * Figures that are kept as running sums: months where nothing turns within them, days elsewhere, and what is not folded in
 * yet, all read in one statement, so that a fold that runs meanwhile is seen either whole or not at all. Costs the same
 * however many records there are.
 */
@ApplicationScoped
class RunningSums implements FigureSource {
    private static final Map<Metric, Measure> KEPT = Arrays.stream(Measure.values())
            .collect(Collectors.toMap(measure -> Metric.valueOf(measure.name()), Function.identity()));

    @Inject
    EntityManager database;

    @Inject
    Periods periods;

    @Inject
    RunningDays days;

    @Override
    public List<FigureRow> count(FigureQuery query) {
        List<Measure> measures = measures(query);
        if (measures.isEmpty()) {
            return List.of();
        }
        Map<Cell, Long> sums = new LinkedHashMap<>();
        measures.forEach(measure -> {
            if (query.groupBy() == null) {
                sums.put(new Cell(measure, null), 0L);
            }
        });
        if (query.groupBy() == Grouping.ALLIANCE) {
            addByAlliance(query, measures, sums);
        } else {
            add(read(query, measures, Condition.ALWAYS), RunningSums::cell, sums);
        }
        return sums.entrySet().stream()
                .filter(sum -> query.groupBy() == null || sum.getValue() != 0)
                .map(sum -> FigureRow.of(
                        Metric.valueOf(sum.getKey().measure().name()),
                        query.groupBy(),
                        sum.getKey().group(),
                        sum.getValue()))
                .toList();
    }

    /** Whoever stays is read as an organization, which costs a fraction of asking for the alliance of each sum. */
    private void addByAlliance(FigureQuery query, List<Measure> measures, Map<Cell, Long> sums) {
        Homes homes = periods.homes(query);
        boolean allStay = homes.moving().isEmpty();
        add(
                read(
                        query.groupedBy(Grouping.ORGANIZATION),
                        measures,
                        allStay
                                ? Condition.ALWAYS
                                : Condition.of("r.organizationId not in (:moving)", "moving", homes.moving())),
                row -> cell(row).within(homes),
                sums);
        if (!allStay) {
            Condition moving = Condition.of("r.organizationId in (:moving)", "moving", homes.moving());
            add(read(query, measures, moving), RunningSums::cell, sums);
        }
    }

    private static void add(List<Tuple> rows, Function<Tuple, Cell> cell, Map<Cell, Long> sums) {
        rows.forEach(
                row -> sums.merge(cell.apply(row), row.get("v", Number.class).longValue(), Long::sum));
    }

    private record Cell(Measure measure, @Nullable Object group) {
        Cell within(Homes homes) {
            return new Cell(measure, homes.settled().get(group));
        }
    }

    private static Cell cell(Tuple row) {
        Object group = row.get("g");
        return new Cell(Measure.valueOf(row.get("m", String.class)), "".equals(group) ? null : group);
    }

    private List<Tuple> read(FigureQuery asked, List<Measure> measures, Condition who) {
        Cuts cuts = periods.cut(asked);
        Map<String, Object> parameters = new HashMap<>();
        List<String> branches = new ArrayList<>();
        if (!cuts.months().isEmpty()) {
            Condition whole = Condition.all(within("month", cuts.months()), without(cuts));
            branches.add(branch(Kept.folded("FigureMonth"), Condition.all(whole, who), asked, parameters));
        }
        if (!cuts.areWholeMonths()) {
            Condition single = Condition.any(within("day", cuts.days()), turning(cuts));
            branches.add(branch(Kept.folded("FigureDay"), Condition.all(single, who), asked, parameters));
        }
        Condition period = within("any", List.of(new Cuts.Run(asked.from(), asked.to())));
        measures.forEach(
                measure -> branches.add(branch(Kept.unfolded(measure), Condition.all(period, who), asked, parameters)));
        SelectionQuery<Tuple> query =
                database.unwrap(Session.class).createSelectionQuery(String.join(" union all ", branches), Tuple.class);
        parameters.put("measures", measures);
        parameters.forEach(query::setParameter);
        return query.getResultList();
    }

    private static String branch(Kept kept, Condition period, FigureQuery asked, Map<String, Object> parameters) {
        String group = group(asked.groupBy());
        Condition join = asked.groupBy() == Grouping.ALLIANCE
                ? Membership.join(asked.programmeId(), "r.organizationId", "r.day")
                : Condition.of("");
        Condition where = Condition.all(kept.counted(), period, narrowed(asked));
        parameters.putAll(join.parameters());
        parameters.putAll(where.parameters());
        List<String> keys = new ArrayList<>(kept.key());
        if (asked.groupBy() != null) {
            keys.add(group);
        }
        return "select " + kept.metric() + " as m, " + group + " as g, " + kept.value() + " as v from " + kept.entity()
                + " r" + join.hql() + " where " + where.hql()
                + (keys.isEmpty() ? "" : " group by " + String.join(", ", keys));
    }

    /** Sums of months, but of those organizations for which something turns within them. */
    private static Condition without(Cuts cuts) {
        List<Condition> all = new ArrayList<>();
        cuts.turning()
                .forEach((month, organizations) -> all.add(of(
                        "not (r.day = :turnFirst%1$s and r.organizationId in (:turning%1$s))",
                        all.size(), Map.of("turnFirst", month.atDay(1), "turning", organizations))));
        all.add(Condition.ALWAYS);
        return Condition.all(all.toArray(Condition[]::new));
    }

    /** Which are taken by their days. */
    private static Condition turning(Cuts cuts) {
        List<Condition> any = new ArrayList<>();
        cuts.turning()
                .forEach((month, organizations) -> any.add(of(
                        "(r.day between :turnFirst%1$s and :turnLast%1$s and r.organizationId in (:turning%1$s))",
                        any.size(),
                        Map.of(
                                "turnFirst",
                                month.atDay(1),
                                "turnLast",
                                month.atEndOfMonth(),
                                "turning",
                                organizations))));
        return Condition.any(any);
    }

    private static Condition of(String hql, int number, Map<String, Object> parameters) {
        Map<String, Object> numbered = new HashMap<>();
        parameters.forEach((name, value) -> numbered.put(name + number, value));
        return new Condition(hql.formatted(number), numbered);
    }

    static Condition narrowed(FigureQuery asked) {
        return Condition.all(
                asked.scope().on("r.organizationId", "r.day"),
                Condition.ifAsked("r.organizationId = :organization", "organization", asked.organizationId()),
                asked.allianceId() == null
                        ? Condition.ALWAYS
                        : Membership.in(asked.allianceId(), "r.organizationId", "r.day"));
    }

    static Condition within(String name, List<Cuts.Run> runs) {
        List<Condition> any = new ArrayList<>();
        for (int i = 0; i < runs.size(); i++) {
            String first = name + "First" + i;
            String last = name + "Last" + i;
            any.add(new Condition(
                    "(r.day between :" + first + " and :" + last + ")",
                    Map.of(first, runs.get(i).first(), last, runs.get(i).last())));
        }
        return Condition.any(any);
    }

    private static String group(@Nullable Grouping grouping) {
        return switch (grouping) {
            case null -> "''";
            case ALLIANCE -> "am.allianceId";
            case ORGANIZATION -> "r.organizationId";
            case MONTH -> "(year(r.day) * 100 + month(r.day))";
            case CHANNEL -> "r.breakdown";
        };
    }

    private static List<Measure> measures(FigureQuery query) {
        return query.metrics().stream().filter(KEPT::containsKey).map(KEPT::get).toList();
    }

    @Override
    public Optional<LocalDate> lastDay(FigureQuery query) {
        List<Measure> measures = measures(query);
        return measures.isEmpty() ? Optional.empty() : days.last(query, measures);
    }
}
