package cn.tongxin.ledger.rollup;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;

import cn.tongxin.ledger.Counted;
import cn.tongxin.shared.Ids;

/** Takes down what an entry adds to the sums; never touches a shared row, so that approvals do not wait for each other. */
@ApplicationScoped
public class Deltas {
    @Inject
    EntityManager database;

    /** One statement for all of them: an approval under load pays by the round trip. */
    public void append(UUID organization, LocalDate day, Counted step) {
        List<Measure> changed = Arrays.stream(Measure.values())
                .filter(measure -> measure.of(step) != 0)
                .toList();
        if (changed.isEmpty()) {
            return;
        }
        Query insert = insert(changed.size());
        int place = 1;
        for (Measure measure : changed) {
            Cell cell = new Cell(measure, day, organization, step.breakdown());
            place = put(insert, place, cell, measure.of(step));
        }
        insert.executeUpdate();
    }

    void append(Cell cell, long amount) {
        Query insert = insert(1);
        put(insert, 1, cell, amount);
        insert.executeUpdate();
    }

    private Query insert(int rows) {
        return database.createNativeQuery(
                "insert into figure_delta (id, metric, day, organization_id, breakdown, amount) values "
                        + String.join(", ", Collections.nCopies(rows, "(?, ?, ?, ?, ?, ?)")));
    }

    private static int put(Query insert, int first, Cell cell, long amount) {
        int place = first;
        insert.setParameter(place++, Ids.next());
        insert.setParameter(place++, cell.metric().name());
        insert.setParameter(place++, cell.day());
        insert.setParameter(place++, cell.organizationId());
        insert.setParameter(place++, cell.breakdown());
        insert.setParameter(place++, amount);
        return place;
    }
}
