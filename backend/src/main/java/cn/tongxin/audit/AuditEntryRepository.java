package cn.tongxin.audit;

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
class AuditEntryRepository implements PanacheRepositoryBase<AuditEntry, UUID> {
    static final ListQuery<AuditEntryRow> LIST = ListQuery.of(
            """
            select r.id, '0', r.number, r.notedAt, r.kind, r.actorKind, r.actorId, r.actorName, r.organizationId,
              r.action, r.address, r.requestId, r.refusal, r.asked, r.times, r.lists, r.subjectCount, r.subjectId,
              r.algorithm, r.digest""",
            "from AuditEntry r",
            AuditEntryRow.class,
            List.of(Sort.byAmount("number", "r.number", AuditEntryRow::number)));

    Optional<AuditEntryRow> one(long number) {
        return LIST.where(Condition.of("r.number = :number", "number", number)).first(getEntityManager());
    }

    /** Of the entry that was noted first from then on. */
    Optional<Long> firstSince(Instant then) {
        return getEntityManager()
                .createQuery(
                        "select r.number from AuditEntry r where r.notedAt >= :then order by r.notedAt", Long.class)
                .setParameter("then", then)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    String subjects(UUID id) {
        return getEntityManager()
                .createQuery("select r.subjects from AuditEntry r where r.id = :id", String.class)
                .setParameter("id", id)
                .getSingleResult();
    }
}
