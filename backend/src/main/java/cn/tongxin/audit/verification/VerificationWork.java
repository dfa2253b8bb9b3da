package cn.tongxin.audit.verification;

import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

import cn.tongxin.audit.archive.ArchiveEnd;
import cn.tongxin.audit.chain.ChainCheck;
import cn.tongxin.audit.chain.ChainEnd;
import cn.tongxin.audit.chain.ChainFault;
import cn.tongxin.audit.chain.Fault;
import cn.tongxin.audit.chain.Link;
import cn.tongxin.shared.job.JobRun;
import cn.tongxin.shared.job.JobWork;

/** Follows the chain step by step; what it found is kept with the step in which it did, so that no crash loses it. */
@ApplicationScoped
class VerificationWork implements JobWork {
    static final String TYPE = "verify-audit";

    private static final Logger LOG = Logger.getLogger(VerificationWork.class);

    @Inject
    VerificationService verifications;

    @Inject
    ChainCheck chain;

    @Inject
    ChainEnd end;

    @Inject
    ArchiveEnd archived;

    @Override
    public String type() {
        return TYPE;
    }

    @Override
    public String subjectUrl(String payload) {
        return "/api/v1/audit-verifications/" + payload;
    }

    @Override
    public void run(JobRun run) {
        UUID id = UUID.fromString(run.payload());
        AuditVerification verification = verifications.find(id);
        run.result(subjectUrl(run.payload()));
        if (verification.isOver()) {
            return;
        }
        run.expect((int) Math.min(Integer.MAX_VALUE, verification.upTo() - verification.afterNumber()));
        Fault filed = archived.isGenuine()
                ? archived.changedFile()
                : new Fault(ChainFault.ARCHIVE_FORGED, verification.afterNumber());
        Fault fault = filed == null ? followed(run, id, verification) : filed;
        verifications.end(id, fault);
        if (fault != null) {
            LOG.errorf("the audit chain is broken at entry %d: %s", fault.number(), fault.what());
        }
    }

    private @Nullable Fault followed(JobRun run, UUID id, AuditVerification verification) {
        Link last = beginning(verification.afterNumber() + run.done());
        while (last.number() < verification.upTo()) {
            Step step = new Step(last, verification.upTo());
            int items = Math.toIntExact(Math.min(ChainCheck.STEP, verification.upTo() - last.number()));
            run.chunk(items, () -> step.take(id));
            if (step.fault != null) {
                return step.fault;
            }
            last = step.last;
        }
        return atTheEnd(verification.anchor());
    }

    private @Nullable Fault atTheEnd(@Nullable Link anchor) {
        Fault fault = end.fault();
        return fault == null && anchor != null && !anchor.equals(archived.link()) && !chain.holds(anchor)
                ? new Fault(ChainFault.ANCHOR_DIFFERS, anchor.number())
                : fault;
    }

    /** The good entry to go on after; what was filed meanwhile was good before that. */
    private Link beginning(long number) {
        Link filed = archived.link();
        return filed.number() >= number
                ? filed
                : chain.link(number).orElseThrow(() -> new IllegalStateException("entry " + number + " went away"));
    }

    /** One step; taken again as a whole on a deadlock. */
    private final class Step {
        private final Link before;
        private final long upTo;
        private Link last;
        private @Nullable Fault fault;

        Step(Link before, long upTo) {
            this.before = before;
            this.upTo = upTo;
            this.last = before;
        }

        void take(UUID id) {
            Link from = archived.link().number() > before.number() ? archived.link() : before;
            ChainCheck.Followed followed = chain.followWithIndex(from, upTo);
            last = followed.last();
            fault = followed.fault();
            if (fault != null) {
                verifications.end(id, fault);
            }
        }
    }
}
