package cn.tongxin.consumption;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import cn.tongxin.ledger.RecordStatus;
import cn.tongxin.shared.page.Condition;
import cn.tongxin.shared.page.ListQuery;
import cn.tongxin.shared.page.Sort;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

@ApplicationScoped
class ConsumptionRecordRepository implements PanacheRepositoryBase<ConsumptionRecord, UUID> {
    static final ListQuery<ConsumptionRecordView> LIST = ListQuery.of(
            """
            select r.id, cast(r.version as string), r.organizationId, o.shortName, r.payer, r.channel,
              r.originRegionCode, r.pairingId, r.producerId, r.product, r.quantity, r.unit, r.amountFen, r.refundOf,
              r.orderedOn, r.paidOn,
              r.voucher.kind, r.voucher.issuerUscc, r.voucher.issuerName, r.voucher.number, r.voucher.totalFen,
              r.voucherOverride,
              r.origin.externalId, r.lifecycle.status, r.lifecycle.enteredByName, r.lifecycle.submittedAt,
              r.lifecycle.decidedByName, r.lifecycle.decidedAt, r.lifecycle.returnReason, r.lifecycle.requested,
              r.updatedAt""",
            // A left join, or the engine begins with the organizations and sorts all records there are.
            "from ConsumptionRecord r left join Organization o on o.id = r.organizationId",
            ConsumptionRecordView.class,
            List.of(
                    Sort.byDay("paidOn", "r.paidOn", ConsumptionRecordView::paidOn),
                    Sort.byAmount("amountFen", "r.amountFen", ConsumptionRecordView::amountFen)));

    /** Records by the caller's own keys, organization by organization in one query. */
    List<ConsumptionRecord> byKeys(String sourceSystem, Map<UUID, List<String>> externalIds) {
        if (externalIds.isEmpty()) {
            return List.of();
        }
        Condition where = Condition.all(
                Condition.of("origin.sourceSystem = :source", "source", sourceSystem),
                Condition.pairs("organizationId", "origin.externalId", externalIds));
        return list(where.hql(), where.parameters());
    }

    Map<UUID, ConsumptionRecord> byIds(Set<UUID> ids) {
        return ids.isEmpty()
                ? Map.of()
                : list("id in ?1", ids).stream().collect(Collectors.toMap(ConsumptionRecord::id, Function.identity()));
    }

    /**
     * What came back of each purchase, by the refund's id; drafts too, so that two of them cannot exceed it together. Read
     * anew each time, as another may have been corrected meanwhile.
     */
    Map<UUID, Map<UUID, Long>> refunds(Set<UUID> purchases) {
        Map<UUID, Map<UUID, Long>> found = new HashMap<>();
        if (!purchases.isEmpty()) {
            getEntityManager()
                    .createQuery("""
                            select r.refundOf, r.id, r.amountFen from ConsumptionRecord r
                            where r.refundOf in (:purchases) and r.lifecycle.status <> :voided""", Object[].class)
                    .setParameter("purchases", purchases)
                    .setParameter("voided", RecordStatus.VOIDED)
                    .getResultList()
                    .forEach(row -> found.computeIfAbsent((UUID) row[0], none -> new HashMap<>())
                            .put((UUID) row[1], (Long) row[2]));
        }
        return found;
    }

    /** The latest approved purchases of a unit. */
    List<Bought> history(UUID organization) {
        return getEntityManager()
                .createQuery("""
                        select r.product, r.unit, r.quantity, r.amountFen from ConsumptionRecord r
                        where r.organizationId = :organization and r.lifecycle.status = :approved and r.amountFen > 0
                        order by r.paidOn desc, r.id desc""", Bought.class)
                .setParameter("organization", organization)
                .setParameter("approved", RecordStatus.APPROVED)
                .setMaxResults(200)
                .getResultList();
    }

    /** Sums of what is counted, by unit, payer and channel. */
    List<Spent> spent(Condition counted) {
        var query = getEntityManager()
                .createQuery(
                        "select r.organizationId, r.payer, r.channel, sum(r.amountFen) from ConsumptionRecord r where "
                                + counted.hql() + " group by r.organizationId, r.payer, r.channel",
                        Spent.class);
        counted.parameters().forEach(query::setParameter);
        return query.getResultList();
    }

    /** Those that are not yet approved. */
    List<ConsumptionRecord> undecided(Collection<UUID> ids) {
        return ids.isEmpty()
                ? List.of()
                : list(
                        "id in ?1 and lifecycle.status in ?2",
                        ids,
                        List.of(RecordStatus.DRAFT, RecordStatus.SUBMITTED, RecordStatus.RETURNED));
    }

    /** Versions as lists tell them. */
    Map<UUID, String> etags(Collection<UUID> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        flush();
        return list("id in ?1", ids).stream()
                .collect(Collectors.toMap(ConsumptionRecord::id, record -> Long.toString(record.version())));
    }
}
