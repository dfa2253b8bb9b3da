package cn.tongxin.ledger;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;

import org.jspecify.annotations.Nullable;

import cn.tongxin.shared.Actor;
import cn.tongxin.shared.Ids;

/** One step of a record on its way to approval; never changed, and gone with a draft that is deleted. */
@Entity
class RecordStep {
    @Id
    private UUID id = Ids.next();

    @Column(updatable = false)
    private UUID recordId = new UUID(0, 0);

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private StepKind kind = StepKind.SUBMITTED;

    @Column(updatable = false)
    private String byId = "";

    @Column(updatable = false)
    private String byName = "";

    @Column(updatable = false)
    private Instant takenAt = Instant.EPOCH;

    @Column(updatable = false)
    private @Nullable String reason;

    protected RecordStep() {}

    RecordStep(UUID recordId, StepKind kind, Actor by, Instant at, @Nullable String reason) {
        this.recordId = recordId;
        this.kind = kind;
        this.byId = by.id();
        this.byName = by.name();
        takenAt = at;
        this.reason = reason;
    }

    StepView view() {
        return new StepView(kind, byName, takenAt, reason);
    }
}
