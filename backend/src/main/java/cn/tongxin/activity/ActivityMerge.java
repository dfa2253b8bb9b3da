package cn.tongxin.activity;

import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

import cn.tongxin.ledger.RecordStatus;
import cn.tongxin.shared.Actor;
import cn.tongxin.shared.BaseEntity;
import cn.tongxin.shared.Untold;

/** The further entry by which an approved activity may change: two entries were one event. */
@Entity
@Untold("both activities are told")
class ActivityMerge extends BaseEntity {
    @Column(updatable = false)
    private UUID keptId = new UUID(0, 0);

    @Column(updatable = false)
    private UUID mergedId = new UUID(0, 0);

    @Column(updatable = false)
    private String reason = "";

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private RecordStatus mergedStatus = RecordStatus.DRAFT;

    @Column(updatable = false)
    private String enteredBy = "";

    @Column(updatable = false)
    private String enteredByName = "";

    protected ActivityMerge() {}

    ActivityMerge(UUID kept, Activity merged, String reason, Actor actor) {
        keptId = kept;
        mergedId = merged.id();
        this.reason = reason;
        mergedStatus = merged.lifecycle().status();
        enteredBy = actor.id();
        enteredByName = actor.name();
    }
}
