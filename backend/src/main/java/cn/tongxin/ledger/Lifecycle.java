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
    /** What somebody has to decide on, the record being {@code r}. */
    public static final String WAITING =
            "(r.lifecycle.status = RecordStatus.SUBMITTED or r.lifecycle.requested is not null)";

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

    /** The change of an approved record that waits for a decision. */
    @Enumerated(EnumType.STRING)
    private @Nullable EntryKind requested;

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

    /** Whether it counts. */
    public boolean isApproved() {
        return status == RecordStatus.APPROVED;
    }

    public boolean waitsForChange() {
        return requested != null;
    }

    /** Refuses unless the record is approved and nothing else waits. */
    void request(EntryKind change) {
        require(isApproved());
        if (requested != null) {
            throw ProblemException.because(ProblemType.WRONG_STATE, "detail.change-waits");
        }
        requested = change;
    }

    void settleRequest() {
        requested = null;
    }

    /** Counts no more; its entries tell why. */
    public void voided() {
        require(isApproved());
        status = RecordStatus.VOIDED;
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
