package cn.tongxin.audit.verification;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import cn.tongxin.shared.page.Condition;
import cn.tongxin.shared.page.ListQuery;
import cn.tongxin.shared.page.Sort;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

@ApplicationScoped
class VerificationRepository implements PanacheRepositoryBase<AuditVerification, UUID> {
    static final ListQuery<AuditVerificationView> LIST = ListQuery.of(
            """
            select r.id, cast(r.version as string), r.jobId, r.enteredByName, r.createdAt, r.afterNumber + 1, r.upTo,
              r.anchorNumber, r.outcome, j.status, r.fault, r.faultNumber, r.endedAt""",
            "from AuditVerification r left join Job j on j.id = r.jobId",
            AuditVerificationView.class,
            List.of(new Sort<>("createdAt", "r.createdAt", true, AuditVerificationView::createdAt, Instant::parse)));

    Optional<AuditVerificationView> view(UUID id) {
        return LIST.where(Condition.of("r.id = :id", "id", id)).first(getEntityManager());
    }

    /** How far the chain went for any check so far. */
    long farthest() {
        return getEntityManager()
                .createQuery("select coalesce(max(upTo), 0) from AuditVerification", Long.class)
                .getSingleResult();
    }
}
