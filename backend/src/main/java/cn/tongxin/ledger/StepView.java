package cn.tongxin.ledger;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * One step of a record on its way to approval.
 *
 * @param byName who took it
 * @param reason why it was returned
 */
public record StepView(
        StepKind kind, String byName, Instant at, @Nullable String reason) {
    boolean tellsSubmission(Instant since) {
        return kind == StepKind.SUBMITTED && !at.isBefore(since);
    }
}
