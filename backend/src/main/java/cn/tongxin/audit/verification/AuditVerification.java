package cn.tongxin.audit.verification;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

import org.jspecify.annotations.Nullable;

import cn.tongxin.audit.chain.ChainFault;
import cn.tongxin.audit.chain.Fault;
import cn.tongxin.audit.chain.Link;
import cn.tongxin.shared.Audited;
import cn.tongxin.shared.BaseEntity;
import cn.tongxin.shared.Untold;

/** One check of the chain, from after one entry up to another. */
@Entity
@Audited("audit-verifications")
@Untold("followed by its own address")
class AuditVerification extends BaseEntity {
    private UUID jobId = new UUID(0, 0);
    private String enteredByName = "";
    private long afterNumber;
    private long upTo;
    private @Nullable Long anchorNumber;
    private @Nullable String anchorDigest;

    @Enumerated(EnumType.STRING)
    private VerificationOutcome outcome = VerificationOutcome.RUNNING;

    @Enumerated(EnumType.STRING)
    private @Nullable ChainFault fault;

    private @Nullable Long faultNumber;
    private @Nullable Instant endedAt;

    protected AuditVerification() {}

    AuditVerification(String enteredByName, long afterNumber, long upTo, @Nullable Link anchor) {
        this.enteredByName = enteredByName;
        this.afterNumber = afterNumber;
        this.upTo = upTo;
        this.anchorNumber = anchor == null ? null : anchor.number();
        this.anchorDigest = anchor == null ? null : anchor.digest();
    }

    void followedBy(UUID job) {
        jobId = job;
    }

    void end(@Nullable Fault found, Instant now) {
        if (outcome == VerificationOutcome.RUNNING) {
            outcome = found == null ? VerificationOutcome.SOUND : VerificationOutcome.BROKEN;
            fault = found == null ? null : found.what();
            faultNumber = found == null ? null : found.number();
            endedAt = now;
        }
    }

    boolean isOver() {
        return outcome != VerificationOutcome.RUNNING;
    }

    long afterNumber() {
        return afterNumber;
    }

    long upTo() {
        return upTo;
    }

    @Nullable
    Link anchor() {
        return anchorNumber == null || anchorDigest == null ? null : new Link(anchorNumber, anchorDigest);
    }
}
