package cn.tongxin.ledger.rollup;

import java.time.LocalDate;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

import cn.tongxin.ledger.Counted;

/** Takes down what an entry adds to the sums; never touches a shared row, so that approvals do not wait for each other. */
@ApplicationScoped
public class Deltas {
    @Inject
    EntityManager database;

    public void append(UUID organization, LocalDate day, Counted step) {
        for (Measure measure : Measure.values()) {
            append(new Cell(measure, day, organization, step.breakdown()), measure.of(step));
        }
    }

    void append(Cell cell, long amount) {
        if (amount != 0) {
            database.persist(
                    new FigureDelta(cell.metric(), cell.day(), cell.organizationId(), cell.breakdown(), amount));
        }
    }
}
