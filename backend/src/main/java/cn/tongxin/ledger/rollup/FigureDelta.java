package cn.tongxin.ledger.rollup;

import java.time.LocalDate;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;

import cn.tongxin.shared.Ids;

/** What one entry adds to a sum, until it is folded in. */
@Entity
class FigureDelta {
    @Id
    private UUID id = Ids.next();

    @Enumerated(EnumType.STRING)
    private Measure metric = Measure.VOLUNTEER_MINUTES;

    private LocalDate day = LocalDate.EPOCH;
    private UUID organizationId = new UUID(0, 0);
    private String breakdown = "";
    private long amount;

    protected FigureDelta() {}

    FigureDelta(Measure metric, LocalDate day, UUID organizationId, String breakdown, long amount) {
        this.metric = metric;
        this.day = day;
        this.organizationId = organizationId;
        this.breakdown = breakdown;
        this.amount = amount;
    }
}
