package cn.tongxin.ledger.rollup;

import java.time.LocalDate;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

import cn.tongxin.shared.Ids;

/** What one entry adds to sums, until it is folded in; read only, written by {@link Deltas}. */
@Entity
class FigureDelta {
    @Id
    private UUID id = Ids.next();

    private LocalDate day = LocalDate.EPOCH;
    private UUID organizationId = new UUID(0, 0);
    private String breakdown = "";
    private long minutes;
    private long turns;
    private long beneficiaries;
    private long amountFen;

    protected FigureDelta() {}
}
