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
    public static final String WAITING = "r.lifecycle.waiting = true";

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

    /** Submitted, or with a change asked for; a column of its own, so that lists find the few among the many. */
    private boolean waiting;

    /** Who gave it its present content, and who handed it in; neither approves it. */
    private @Nullable String changedBy;

    private @Nullable String submittedBy;

    public Lifecycle() {}

    public Lifecycle(Actor enteredBy) {
        this.enteredBy = enteredBy.id();
        this.enteredByName = enteredBy.name();
    }

    public RecordStatus status() {
        return status;
    }

    /** Whether somebody had a hand in what it says. */
    public boolean isWorkOf(String actor) {
        return actor.equals(enteredBy) || actor.equals(changedBy) || actor.equals(submittedBy);
    }

    Actor enterer() {
        return new Actor(enteredBy, enteredByName);
    }

    boolean isSubmittedByItsEnterer() {
        return enteredBy.equals(submittedBy);
    }

    @Nullable
    Instant submittedAt() {
        return submittedAt;
    }

    /** Its content is somebody's from now on. */
    public void changedBy(Actor actor) {
        changedBy = actor.id();
    }

    private void become(RecordStatus next) {
        status = next;
        waiting = next == RecordStatus.SUBMITTED || requested != null;
    }

    /** Refuses unless the content may still change. */
    public void requireOpen() {
        require(status.isOpen());
    }

    public void submit(Actor actor, Instant now) {
        requireOpen();
        become(RecordStatus.SUBMITTED);
        submittedBy = actor.id();
        submittedAt = now;
    }

    public void withdraw() {
        require(status == RecordStatus.SUBMITTED);
        become(RecordStatus.DRAFT);
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
        become(status);
    }

    void settleRequest() {
        require(isApproved());
        requested = null;
        become(status);
    }

    /** Counts no more; its entries tell why. */
    public void voided() {
        require(isApproved());
        become(RecordStatus.VOIDED);
    }

    /** It does not take place. */
    public void cancel() {
        requireOpen();
        become(RecordStatus.CANCELLED);
    }

    /** Another record stands for the same from now on. */
    public void merge() {
        require(status.isLive());
        become(RecordStatus.MERGED);
    }

    /** Refuses what is cancelled or merged. */
    public void requireLive() {
        require(status.isLive());
    }

    private void decide(RecordStatus next, Actor actor, Instant now, @Nullable String reason) {
        require(status == RecordStatus.SUBMITTED);
        become(next);
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
