package cn.tongxin.consumption;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;

import org.jspecify.annotations.Nullable;

import cn.tongxin.ledger.BatchItem;
import cn.tongxin.security.CurrentScope;
import cn.tongxin.security.CurrentUser;
import cn.tongxin.shared.page.Condition;
import cn.tongxin.shared.page.ListQuery;
import cn.tongxin.shared.page.Rows;
import cn.tongxin.shared.page.Sort;

/** Purchases in bulk, for sheets: all that a filter finds, some by id or outside key, and those of some days. */
@ApplicationScoped
public class ConsumptionRecordRows {
    private static final ListQuery<ConsumptionRecordRow> ROWS = ListQuery.of(
            """
            select r.id, cast(r.version as string), r.organizationId, r.payer, r.channel, r.originRegionCode,
              r.pairingId, r.producerId, r.product, r.quantity, r.unit, r.amountFen, r.refundOf, r.orderedOn, r.paidOn,
              r.voucher.kind, r.voucher.issuerUscc, r.voucher.issuerName, r.voucher.number, r.voucher.totalFen,
              r.origin.externalId, r.origin.sourceSystem, r.lifecycle.status""",
            "from ConsumptionRecord r",
            ConsumptionRecordRow.class,
            List.of(Sort.byDay("paidOn", "r.paidOn", ConsumptionRecordRow::paidOn)));

    @Inject
    EntityManager database;

    @Inject
    CurrentScope scope;

    @Inject
    CurrentUser user;

    /** Latest day first. */
    public Rows<ConsumptionRecordRow> all(ConsumptionRecordFilter filter) {
        return ROWS.where(filter.condition(scope.get()), visible()).rows(database);
    }

    public List<ConsumptionRecordRow> byIds(Collection<UUID> ids) {
        return ids.isEmpty()
                ? List.of()
                : ROWS.where(Condition.of("r.id in (:ids)", "ids", ids), visible())
                        .all(database);
    }

    /** Those that came in from the caller's own source under these keys. */
    public List<ConsumptionRecordRow> byKeys(Collection<String> externalIds) {
        return externalIds.isEmpty()
                ? List.of()
                : ROWS.where(
                                Condition.of("r.origin.sourceSystem = :source", "source", user.sourceSystem()),
                                Condition.of("r.origin.externalId in (:keys)", "keys", externalIds),
                                visible())
                        .all(database);
    }

    /** What organizations have on certain days, as far as the caller sees it. */
    public List<ConsumptionRecordRow> on(Map<UUID, Set<LocalDate>> days) {
        return days.isEmpty()
                ? List.of()
                : ROWS.where(Condition.pairs("r.organizationId", "r.paidOn", days), visible())
                        .all(database);
    }

    /** A row says nothing of lines: those of the record that is known under its key stay, so the items get them. */
    public List<BatchItem<EnterConsumptionRecord>> withLines(List<BatchItem<EnterConsumptionRecord>> items) {
        Map<UUID, Set<String>> keys = items.stream()
                .filter(item -> item.externalId() != null)
                .collect(Collectors.groupingBy(
                        item -> item.content().organizationId(),
                        Collectors.mapping(item -> String.valueOf(item.externalId()), Collectors.toSet())));
        Map<ConsumptionFacts.Key, List<ConsumptionLine>> lines = lines(keys);
        return items.stream()
                .map(item -> new BatchItem<>(
                        item.externalId(),
                        item.content().with(lines.get(key(item.content().organizationId(), item.externalId()))),
                        item.mayReplace()))
                .toList();
    }

    private Map<ConsumptionFacts.Key, List<ConsumptionLine>> lines(Map<UUID, Set<String>> keys) {
        if (keys.isEmpty()) {
            return Map.of();
        }
        Condition where = Condition.all(
                Condition.of("r.origin.sourceSystem = :source", "source", user.sourceSystem()),
                Condition.pairs("r.organizationId", "r.origin.externalId", keys));
        TypedQuery<ConsumptionRecord> query = database.createQuery(
                "from ConsumptionRecord r join fetch r.lines where " + where.hql(), ConsumptionRecord.class);
        where.parameters().forEach(query::setParameter);
        return query.getResultList().stream()
                .collect(Collectors.toMap(
                        record -> key(record.organizationId(), record.externalId()),
                        record -> Objects.requireNonNull(record.content().lines())));
    }

    private static ConsumptionFacts.Key key(UUID organization, @Nullable String externalId) {
        return new ConsumptionFacts.Key(organization, String.valueOf(externalId));
    }

    private Condition visible() {
        return scope.get().on("r.organizationId", "r.paidOn");
    }
}
