package cn.tongxin.ledger.rollup;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;

import cn.tongxin.shared.transaction.Guards;
import cn.tongxin.shared.transaction.UnitOfWork;

/**
 * Folds deltas into the sums of days and months. Readers add what is not folded yet, so it does not matter when this runs,
 * nor whether it is stopped: sums grow and deltas go in one transaction.
 */
@ApplicationScoped
public class Folder {
    private static final int BATCH = 1000;

    /** Columns of a delta before its amounts. */
    private static final int KEYS = 4;

    private static final String AMOUNTS = Arrays.stream(Measure.values())
            .map(measure -> "d." + measure.property())
            .collect(Collectors.joining(", "));

    @Inject
    EntityManager database;

    @Inject
    Guards guards;

    /**
     * Folds one batch. Deletes exactly what it read: a smaller id may be committed later.
     *
     * @return whether there may be more
     */
    @UnitOfWork
    public boolean fold() {
        guards.hold("fold");
        List<Object[]> deltas = read();
        if (deltas.isEmpty()) {
            return false;
        }
        TreeMap<Cell, Long> days = new TreeMap<>(Cell.ORDER);
        TreeMap<Cell, Long> months = new TreeMap<>(Cell.ORDER);
        deltas.forEach(delta -> amounts(delta).forEach((cell, amount) -> {
            days.merge(cell, amount, Math::addExact);
            months.merge(cell.ofMonth(), amount, Math::addExact);
        }));
        add("figure_day", days);
        add("figure_month", months);
        remove(deltas.stream().map(delta -> (UUID) delta[0]).toList());
        return deltas.size() == BATCH;
    }

    private static Map<Cell, Long> amounts(Object[] delta) {
        Map<Cell, Long> amounts = new HashMap<>();
        Measure[] measures = Measure.values();
        for (int i = 0; i < measures.length; i++) {
            long amount = (Long) delta[KEYS + i];
            if (amount != 0) {
                amounts.put(new Cell(measures[i], (LocalDate) delta[1], (UUID) delta[2], (String) delta[3]), amount);
            }
        }
        return amounts;
    }

    private List<Object[]> read() {
        return database.createQuery(
                        "select d.id, d.day, d.organizationId, d.breakdown, " + AMOUNTS + " from FigureDelta d",
                        Object[].class)
                .setMaxResults(BATCH)
                .getResultList();
    }

    private void add(String table, Map<Cell, Long> sums) {
        String rows = String.join(", ", Collections.nCopies(sums.size(), "(?, ?, ?, ?, ?)"));
        Query insert = database.createNativeQuery("insert into " + table
                + " (metric, day, organization_id, breakdown, amount) values " + rows
                + " on duplicate key update amount = amount + values(amount)");
        int place = 1;
        for (Map.Entry<Cell, Long> sum : sums.entrySet()) {
            Cell cell = sum.getKey();
            insert.setParameter(place++, cell.metric().name());
            insert.setParameter(place++, cell.day());
            insert.setParameter(place++, cell.organizationId());
            insert.setParameter(place++, cell.breakdown());
            insert.setParameter(place++, sum.getValue());
        }
        insert.executeUpdate();
    }

    private void remove(List<UUID> ids) {
        // By their keys: a scan would wait for approvals that are not over yet.
        int gone = database.createNativeQuery("delete d from figure_delta d force index (primary) where d.id in (:ids)")
                .setParameter("ids", ids)
                .executeUpdate();
        if (gone != ids.size()) {
            throw new IllegalStateException("folded %d deltas, %d were there".formatted(ids.size(), gone));
        }
    }
}
