package cn.tongxin.ledger.rollup;

import java.time.LocalDate;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

import cn.tongxin.ledger.Counted;
import cn.tongxin.shared.Ids;

/** Takes down what an entry adds to the sums; never touches a shared row, so that approvals do not wait for each other. */
@ApplicationScoped
public class Deltas {
    @Inject
    EntityManager database;

    /** One row for all sums: an approval under load pays by the row and the round trip. */
    public void append(UUID organization, LocalDate day, Counted step) {
        append(
                organization,
                day,
                step.breakdown(),
                step.minutes(),
                step.turns(),
                step.beneficiaries(),
                step.amountFen());
    }

    void append(Cell cell, long amount) {
        append(
                cell.organizationId(),
                cell.day(),
                cell.breakdown(),
                cell.metric() == Measure.VOLUNTEER_MINUTES ? amount : 0,
                cell.metric() == Measure.VOLUNTEER_TURNS ? amount : 0,
                cell.metric() == Measure.BENEFICIARIES ? amount : 0,
                cell.metric() == Measure.CONSUMPTION_FEN ? amount : 0);
    }

    private void append(
            UUID organization,
            LocalDate day,
            String breakdown,
            long minutes,
            long turns,
            long beneficiaries,
            long amountFen) {
        if (minutes == 0 && turns == 0 && beneficiaries == 0 && amountFen == 0) {
            return;
        }
        database.createNativeQuery("""
                        insert into figure_delta
                          (id, day, organization_id, breakdown, minutes, turns, beneficiaries, amount_fen)
                        values (:id, :day, :organization, :breakdown, :minutes, :turns, :beneficiaries, :amountFen)""")
                .setParameter("id", Ids.next())
                .setParameter("day", day)
                .setParameter("organization", organization)
                .setParameter("breakdown", breakdown)
                .setParameter("minutes", minutes)
                .setParameter("turns", turns)
                .setParameter("beneficiaries", beneficiaries)
                .setParameter("amountFen", amountFen)
                .executeUpdate();
    }
}
