package cn.tongxin.audit.verification;

import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.jspecify.annotations.Nullable;

import cn.tongxin.audit.archive.ArchiveEnd;
import cn.tongxin.audit.chain.ChainEnd;
import cn.tongxin.audit.chain.Fault;
import cn.tongxin.audit.chain.Link;
import cn.tongxin.security.CurrentUser;
import cn.tongxin.shared.job.JobService;
import cn.tongxin.shared.page.Page;
import cn.tongxin.shared.page.PageQuery;
import cn.tongxin.shared.problem.ProblemException;
import cn.tongxin.shared.problem.ProblemType;
import cn.tongxin.shared.time.BusinessClock;
import cn.tongxin.shared.transaction.UnitOfWork;

/** Checks of the whole chain that is not filed yet. */
@ApplicationScoped
public class VerificationService {
    @Inject
    VerificationRepository verifications;

    @Inject
    ChainEnd end;

    @Inject
    ArchiveEnd archived;

    @Inject
    JobService jobs;

    @Inject
    CurrentUser user;

    @Inject
    BusinessClock clock;

    @UnitOfWork
    public AuditVerificationView start(@Nullable Link anchor) {
        long after = archived.link().number();
        if (anchor != null && anchor.number() < after) {
            throw ProblemException.field(ProblemType.INVALID_CONTENT, "number", "audit-entry-filed");
        }
        AuditVerification made = new AuditVerification(user.name(), after, upTo(after), anchor);
        verifications.persist(made);
        made.followedBy(jobs.start(VerificationWork.TYPE, made.id().toString()));
        verifications.flush();
        return get(made.id());
    }

    /** At least as far as any check before it, so that a chain is missed that is gone as a whole. */
    private long upTo(long after) {
        return Math.max(Math.max(after, end.number()), verifications.farthest());
    }

    public Page<AuditVerificationView> list(VerificationFilter filter, PageQuery page) {
        return VerificationRepository.LIST.where(filter.condition()).page(verifications.getEntityManager(), page);
    }

    public AuditVerificationView get(UUID id) {
        return verifications.view(id).orElseThrow(ProblemException::notFound);
    }

    AuditVerification find(UUID id) {
        return verifications.findById(id);
    }

    /** The first thing that was found counts, or that nothing was. */
    @UnitOfWork
    void end(UUID id, @Nullable Fault found) {
        verifications.findById(id).end(found, clock.now());
    }
}
