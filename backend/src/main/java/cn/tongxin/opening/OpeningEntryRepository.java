package cn.tongxin.opening;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import cn.tongxin.figures.Metric;
import cn.tongxin.ledger.RecordStatus;
import cn.tongxin.security.Scope;
import cn.tongxin.shared.page.Condition;
import cn.tongxin.shared.page.ListQuery;
import cn.tongxin.shared.page.Sort;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

@ApplicationScoped
class OpeningEntryRepository implements PanacheRepositoryBase<OpeningEntry, UUID> {
    static final ListQuery<OpeningEntryView> LIST = ListQuery.of(
            """
            select r.id, cast(r.version as string), r.organizationId, o.shortName, r.day, r.metric, r.amount, r.note,
              (select count(f.id) from Attachment f where f.subjectId = r.id), r.lifecycle.status,
              r.lifecycle.enteredByName, r.lifecycle.submittedAt, r.lifecycle.decidedByName, r.lifecycle.decidedAt,
              r.lifecycle.returnReason, r.lifecycle.requested, r.updatedAt""",
            "from OpeningEntry r join Organization o on o.id = r.organizationId",
            OpeningEntryView.class,
            List.of(
                    Sort.byDay("month", "r.day", OpeningEntryView::day),
                    Sort.byAmount("value", "r.amount", OpeningEntryView::value)));

    /** Drafts are the committee's; whose figures an approved one goes into sees it. */
    static Condition visible(Scope scope) {
        return scope.everything()
                ? Condition.ALWAYS
                : Condition.all(
                        scope.on("r.organizationId", "r.day"),
                        Condition.of("r.lifecycle.status = :shown", "shown", RecordStatus.APPROVED));
    }

    boolean isTaken(UUID except, EnterOpeningEntry content) {
        return count(
                        "id <> ?1 and organizationId = ?2 and day = ?3 and metric = ?4 and live = true",
                        except,
                        content.organizationId(),
                        content.period().atEndOfMonth(),
                        content.metric())
                > 0;
    }

    /** Purchases and their refunds may add up to nothing, which sums do not tell. */
    boolean hasPurchases(OpeningEntry entry) {
        return entry.metric() == Metric.CONSUMPTION_FEN
                && getEntityManager()
                                .createQuery("""
                                        select count(r.id) from ConsumptionRecord r where r.organizationId = :organization
                                          and r.paidOn between :first and :last and r.lifecycle.status = APPROVED""", Long.class)
                                .setParameter("organization", entry.organizationId())
                                .setParameter("first", entry.businessDay().withDayOfMonth(1))
                                .setParameter("last", entry.businessDay())
                                .getSingleResult()
                        > 0;
    }

    boolean isApproved(UUID organization, LocalDate day, Collection<Metric> metrics) {
        return count(
                        "organizationId = ?1 and day = ?2 and metric in ?3 and lifecycle.status = ?4",
                        organization,
                        day,
                        metrics,
                        RecordStatus.APPROVED)
                > 0;
    }
}
