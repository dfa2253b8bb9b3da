package cn.tongxin.ledger;

import java.time.Instant;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

import org.jspecify.annotations.Nullable;

import cn.tongxin.shared.Actor;
import cn.tongxin.shared.problem.ProblemException;
import cn.tongxin.shared.problem.ProblemType;

/** Where a record stands between draft and approval, and who brought it there. */
@Embeddable
public class Lifecycle {
    @Enumerated(EnumType.STRING)
    private RecordStatus status = RecordStatus.DRAFT;

    @Column(updatable = false)
    private String enteredBy = "";

    @Column(updatable = false)
    private String enteredByName = "";

    private @Nullable Instant submittedAt;

    private @Nullable String decidedBy;

    private @Nullable String decidedByName;

    private @Nullable Instant decidedAt;

    private @Nullable String returnReason;

    public Lifecycle() {}

    public Lifecycle(Actor enteredBy) {
        this.enteredBy = enteredBy.id();
        this.enteredByName = enteredBy.name();
    }

    public RecordStatus status() {
        return status;
    }

    public String enteredBy() {
        return enteredBy;
    }

    /** Refuses unless the content may still change. */
    public void requireOpen() {
        require(status.isOpen());
    }

    public void submit(Instant now) {
        requireOpen();
        status = RecordStatus.SUBMITTED;
        submittedAt = now;
    }

    public void withdraw() {
        require(status == RecordStatus.SUBMITTED);
        status = RecordStatus.DRAFT;
        submittedAt = null;
    }

    public void approve(Actor actor, Instant now) {
        decide(RecordStatus.APPROVED, actor, now, null);
    }

    public void giveBack(Actor actor, Instant now, String reason) {
        decide(RecordStatus.RETURNED, actor, now, reason);
    }

    /** It does not take place. */
    public void cancel() {
        requireOpen();
        status = RecordStatus.CANCELLED;
    }

    /** Another record stands for the same from now on. */
    public void merge() {
        require(status.isLive());
        status = RecordStatus.MERGED;
    }

    /** What was approved does not count any more; it stays as it is. */
    public void annul() {
        require(status == RecordStatus.APPROVED);
        status = RecordStatus.VOIDED;
    }

    /** Refuses what is cancelled or merged. */
    public void requireLive() {
        require(status.isLive());
    }

    private void decide(RecordStatus next, Actor actor, Instant now, @Nullable String reason) {
        require(status == RecordStatus.SUBMITTED);
        status = next;
        decidedBy = actor.id();
        decidedByName = actor.name();
        decidedAt = now;
        returnReason = reason;
    }

    private void require(boolean possible) {
        if (!possible) {
            throw ProblemException.because(ProblemType.WRONG_STATE, "detail.record-state", status.chinese());
        }
    }
}
