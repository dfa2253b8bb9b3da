package cn.tongxin.audit.verification;

import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import cn.tongxin.audit.chain.ChainFault;
import cn.tongxin.shared.job.JobStatus;
import cn.tongxin.shared.page.Row;

/**
 * A check of the chain.
 *
 * @param firstNumber the first entry that is looked at; those before it are filed
 * @param upTo the last one
 * @param anchorNumber the entry that was written down earlier
 * @param fault what is wrong at the first bad entry
 * @param faultNumber its number; where it was removed, the one that is missing
 */
public record AuditVerificationView(
        UUID id,
        String etag,
        UUID jobId,
        String enteredByName,
        Instant createdAt,
        long firstNumber,
        long upTo,
        @Nullable Long anchorNumber,
        VerificationOutcome outcome,
        @Nullable ChainFault fault,
        @Nullable Long faultNumber,
        @Nullable Instant endedAt)
        implements Row {
    /** As it is kept, and how far its job is: one that ended otherwise than well has not told it. */
    public AuditVerificationView(
            UUID id,
            String etag,
            UUID jobId,
            String enteredByName,
            Instant createdAt,
            long firstNumber,
            long upTo,
            @Nullable Long anchorNumber,
            VerificationOutcome kept,
            @Nullable JobStatus job,
            @Nullable ChainFault fault,
            @Nullable Long faultNumber,
            @Nullable Instant endedAt) {
        this(
                id,
                etag,
                jobId,
                enteredByName,
                createdAt,
                firstNumber,
                upTo,
                anchorNumber,
                kept.after(job),
                fault,
                faultNumber,
                endedAt);
    }
}
