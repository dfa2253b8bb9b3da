package cn.tongxin.consumption;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import cn.tongxin.shared.page.Condition;
import cn.tongxin.shared.page.ListQuery;
import cn.tongxin.shared.page.Sort;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

@ApplicationScoped
class ConsumptionRecordRepository implements PanacheRepositoryBase<ConsumptionRecord, UUID> {
    static final ListQuery<ConsumptionRecordView> LIST = ListQuery.of(
            """
            select r.id, cast(r.version as string), r.organizationId, o.shortName, r.payer, r.channel,
              r.originRegionCode, r.pairingId, r.product, r.quantity, r.unit, r.amountFen, r.orderedOn, r.paidOn,
              r.voucher.kind, r.voucher.issuerUscc, r.voucher.issuerName, r.voucher.number, r.voucher.totalFen,
              r.origin.externalId, r.lifecycle.status, r.lifecycle.enteredByName, r.lifecycle.submittedAt,
              r.lifecycle.decidedByName, r.lifecycle.decidedAt, r.lifecycle.returnReason, r.updatedAt""",
            "from ConsumptionRecord r join Organization o on o.id = r.organizationId",
            ConsumptionRecordView.class,
            List.of(
                    Sort.byDay("paidOn", "r.paidOn", ConsumptionRecordView::paidOn),
                    Sort.byAmount("amountFen", "r.amountFen", ConsumptionRecordView::amountFen)));

    Optional<ConsumptionRecord> byOrigin(UUID organization, String sourceSystem, String externalId) {
        return find(
                        "organizationId = ?1 and origin.sourceSystem = ?2 and origin.externalId = ?3",
                        organization,
                        sourceSystem,
                        externalId)
                .firstResultOptional();
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
}
