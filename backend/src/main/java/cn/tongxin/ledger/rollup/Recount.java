package cn.tongxin.ledger.rollup;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.persistence.TypedQuery;

import org.hibernate.Session;
import org.jboss.logging.Logger;

import cn.tongxin.security.CurrentUser;
import cn.tongxin.shared.Ids;
import cn.tongxin.shared.change.ChangeKind;
import cn.tongxin.shared.change.Changes;
import cn.tongxin.shared.transaction.Guards;
import cn.tongxin.shared.transaction.UnitOfWork;

/** Adds the entries up anew and compares; what differs can be put right. */
@ApplicationScoped
public class Recount {
    private static final Logger LOG = Logger.getLogger(Recount.class);

    @Inject
    EntityManager database;

    @Inject
    CurrentUser user;

    @Inject
    Guards guards;

    @Inject
    Changes changes;

    @Inject
    Deltas deltas;

    /** Months that have entries, or sums: one of the two may be lost. */
    public SortedSet<YearMonth> months() {
        SortedSet<YearMonth> months = months("select distinct e.day from LedgerEntry e", Map.of());
        months.addAll(months("select distinct m.day from FigureMonth m", Map.of()));
        return months;
    }

    /** Months of the entries that were made since then. An entry's id tells when it was made, so that few are read. */
    public SortedSet<YearMonth> monthsOfEntriesSince(Instant then) {
        return months(
                "select distinct e.day from LedgerEntry e where e.id >= :first", Map.of("first", Ids.madeSince(then)));
    }

    private SortedSet<YearMonth> months(String days, Map<String, Object> parameters) {
        TypedQuery<LocalDate> query = database.createQuery(days, LocalDate.class);
        parameters.forEach(query::setParameter);
        return query.getResultStream().map(YearMonth::from).collect(Collectors.toCollection(TreeSet::new));
    }

    /** Sums of the month that do not hold what they should; each grain in one statement, so of one moment. */
    public List<Difference> differences(YearMonth month) {
        List<Difference> found = new ArrayList<>();
        found.addAll(compared(month, false, List.of(entries(), sums(0, "FigureDay"), unfolded())));
        found.addAll(compared(month, true, List.of(sums(1, "FigureDay"), sums(0, "FigureMonth"))));
        return found;
    }

    /** The same, and puts it right: days by one more delta each, the month's sums from its days. */
    @UnitOfWork
    public List<Difference> repair(YearMonth month) {
        guards.hold("fold");
        List<Difference> found = differences(month);
        LOG.warnf("%d sums of %s put right by %s", found.size(), month, user.id());
        if (found.stream().anyMatch(Difference::ofMonth)) {
            rebuild(month);
        }
        found.stream()
                .filter(wrong -> !wrong.ofMonth())
                .forEach(wrong -> deltas.append(wrong.cell(), wrong.counted() - wrong.shown()));
        if (!found.isEmpty()) {
            changes.note("figures", Ids.next(), ChangeKind.CHANGED);
        }
        return found;
    }

    private static String entries() {
        return branch(1, amounts(), "LedgerEntry", " and f.status = EntryStatus.EFFECTIVE");
    }

    private static String unfolded() {
        return branch(0, amounts(), "FigureDelta", "");
    }

    private static String amounts() {
        return Arrays.stream(Measure.values())
                .map(measure -> "sum(f." + measure.property() + ") as " + measure.name())
                .collect(Collectors.joining(", "));
    }

    private static String sums(int side, String entity) {
        String columns = Arrays.stream(Measure.values())
                .map(measure -> "sum(case when f.metric = Measure.%1$s then f.amount else 0L end) as %1$s"
                        .formatted(measure.name()))
                .collect(Collectors.joining(", "));
        return branch(side, columns, entity, "");
    }

    /** One side of the comparison: 1 what should be held, 0 what is. */
    private static String branch(int side, String columns, String entity, String and) {
        return "select " + side + " as side, f.day as day, f.organizationId as organization, f.breakdown as breakdown, "
                + columns + " from " + entity + " f where f.day between :from and :to" + and
                + " group by f.day, f.organizationId, f.breakdown";
    }

    private List<Difference> compared(YearMonth month, boolean ofMonth, List<String> branches) {
        Map<Cell, long[]> sums = new TreeMap<>(Cell.ORDER);
        database.unwrap(Session.class)
                .createSelectionQuery(String.join(" union all ", branches), Tuple.class)
                .setParameter("from", month.atDay(1))
                .setParameter("to", month.atEndOfMonth())
                .getResultList()
                .forEach(row -> add(row, ofMonth, sums));
        return sums.entrySet().stream()
                .filter(sum -> sum.getValue()[0] != sum.getValue()[1])
                .map(sum -> new Difference(sum.getKey(), ofMonth, sum.getValue()[1], sum.getValue()[0]))
                .toList();
    }

    private static void add(Tuple row, boolean ofMonth, Map<Cell, long[]> sums) {
        int side = row.get("side", Integer.class);
        for (Measure measure : Measure.values()) {
            Cell cell = new Cell(
                    measure,
                    row.get("day", LocalDate.class),
                    row.get("organization", UUID.class),
                    row.get("breakdown", String.class));
            sums.computeIfAbsent(ofMonth ? cell.ofMonth() : cell, none -> new long[2])[side] +=
                    row.get(measure.name(), Number.class).longValue();
        }
    }

    private void rebuild(YearMonth month) {
        database.createNativeQuery("delete from figure_month where day = :first")
                .setParameter("first", month.atDay(1))
                .executeUpdate();
        database.createNativeQuery("""
                        insert into figure_month (metric, day, organization_id, breakdown, amount)
                        select metric, :first, organization_id, breakdown, sum(amount) from figure_day
                        where day between :first and :last group by metric, organization_id, breakdown""")
                .setParameter("first", month.atDay(1))
                .setParameter("last", month.atEndOfMonth())
                .executeUpdate();
    }
}
