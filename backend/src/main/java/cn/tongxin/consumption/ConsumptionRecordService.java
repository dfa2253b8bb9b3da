package cn.tongxin.consumption;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.jspecify.annotations.Nullable;

import cn.tongxin.ledger.BatchItem;
import cn.tongxin.ledger.BatchOutcome;
import cn.tongxin.ledger.Lifecycle;
import cn.tongxin.ledger.Origin;
import cn.tongxin.ledger.RecordDesk;
import cn.tongxin.ledger.RecordStatus;
import cn.tongxin.ledger.Upserted;
import cn.tongxin.security.CurrentScope;
import cn.tongxin.security.CurrentUser;
import cn.tongxin.shared.page.Condition;
import cn.tongxin.shared.page.Page;
import cn.tongxin.shared.page.PageQuery;
import cn.tongxin.shared.problem.ProblemException;
import cn.tongxin.shared.transaction.UnitOfWork;
import cn.tongxin.shared.web.MergePatch;
import cn.tongxin.shared.web.Versions;

/** Purchases from draft to approval. */
@ApplicationScoped
public class ConsumptionRecordService {
    @Inject
    ConsumptionRecordRepository records;

    @Inject
    ConsumptionRecordChecks checks;

    @Inject
    Vouchers vouchers;

    @Inject
    CurrentScope scope;

    @Inject
    CurrentUser user;

    @Inject
    RecordDesk desk;

    @Inject
    MergePatch.Applier patches;

    public Page<ConsumptionRecordView> list(ConsumptionRecordFilter filter, PageQuery page) {
        return ConsumptionRecordRepository.LIST
                .where(filter.condition(), visible())
                .page(records.getEntityManager(), page);
    }

    public ConsumptionRecordView get(UUID id) {
        return ConsumptionRecordRepository.LIST
                .where(Condition.of("r.id = :id", "id", id), visible())
                .first(records.getEntityManager())
                .orElseThrow(ProblemException::notFound);
    }

    /** What these organizations bought between two days, both included: approved, and within the caller's scope. */
    public List<Spent> spent(Collection<UUID> organizations, LocalDate from, LocalDate to) {
        return organizations.isEmpty()
                ? List.of()
                : records.spent(Condition.all(
                        Condition.of("r.organizationId in (:spenders)", "spenders", organizations),
                        Condition.of("r.lifecycle.status = :approved", "approved", RecordStatus.APPROVED),
                        Condition.of("r.paidOn >= :from", "from", from),
                        Condition.of("r.paidOn <= :to", "to", to),
                        visible()));
    }

    @UnitOfWork
    public ConsumptionRecordView create(EnterConsumptionRecord content) {
        return get(enter(content, new Origin()).id());
    }

    /** The same content again changes nothing; other content replaces what is not yet approved. */
    @UnitOfWork
    public Upserted<ConsumptionRecordView> push(String externalId, EnterConsumptionRecord content) {
        Origin origin = desk.origin(content.organizationId(), externalId);
        ConsumptionRecord known = records.byOrigin(content.organizationId(), user.sourceSystem(), externalId)
                .orElse(null);
        if (known == null || !desk.mayEnterFor(content.organizationId())) {
            ConsumptionRecord made = enter(content, origin);
            return new Upserted<>(get(made.id()), true);
        }
        if (!known.content().equals(content.kept())) {
            replace(known, content);
        } else if (content.wantsSubmit() && known.lifecycle().status().isOpen()) {
            submit(known);
        }
        return new Upserted<>(saved(known.id()), false);
    }

    /**
     * Many at once, in one unit: each is kept or refused by itself.
     *
     * @param items at most 1 000
     * @param validateOnly true: everything is checked and nothing is kept
     */
    @UnitOfWork
    public List<BatchOutcome> take(List<BatchItem<EnterConsumptionRecord>> items, boolean validateOnly) {
        throw new IllegalStateException("follows");
    }

    @UnitOfWork
    public ConsumptionRecordView change(UUID id, @Nullable String ifMatch, MergePatch patch) {
        ConsumptionRecord record = writable(id, ifMatch);
        EnterConsumptionRecord content = patches.apply(patch, record.content(), EnterConsumptionRecord.class);
        checks.require(content);
        record.change(content);
        if (content.wantsSubmit()) {
            submit(record);
        }
        return saved(id);
    }

    @UnitOfWork
    public void delete(UUID id, @Nullable String ifMatch) {
        ConsumptionRecord record = writable(id, ifMatch);
        record.lifecycle().requireOpen();
        records.delete(record);
    }

    @UnitOfWork
    public ConsumptionRecordView submit(UUID id, @Nullable String ifMatch) {
        submit(writable(id, ifMatch));
        return saved(id);
    }

    @UnitOfWork
    public ConsumptionRecordView withdraw(UUID id, @Nullable String ifMatch) {
        ConsumptionRecord record = writable(id, ifMatch);
        record.lifecycle().withdraw();
        vouchers.release(record);
        return saved(id);
    }

    @UnitOfWork
    public ConsumptionRecordView approve(UUID id, @Nullable String ifMatch) {
        ConsumptionRecord record = visible(id, ifMatch);
        desk.approve(record);
        return saved(id);
    }

    @UnitOfWork
    public ConsumptionRecordView giveBack(UUID id, @Nullable String ifMatch, String reason) {
        ConsumptionRecord record = visible(id, ifMatch);
        desk.giveBack(record, reason);
        vouchers.release(record);
        return saved(id);
    }

    private ConsumptionRecord enter(EnterConsumptionRecord content, Origin origin) {
        ConsumptionRecord record = new ConsumptionRecord(content, origin, new Lifecycle(desk.actor()));
        checks.require(content);
        if (content.wantsSubmit()) {
            submit(record);
        }
        records.persistAndFlush(record);
        return record;
    }

    private void replace(ConsumptionRecord known, EnterConsumptionRecord content) {
        desk.reopenForReplacement(known);
        vouchers.release(known);
        checks.require(content);
        known.change(content);
        if (content.wantsSubmit()) {
            submit(known);
        }
    }

    /** From now on the voucher is this purchase's, until it is taken or given back. */
    private void submit(ConsumptionRecord record) {
        desk.submit(record);
        vouchers.claim(record);
    }

    private Condition visible() {
        return scope.get().on("r.organizationId", "r.paidOn");
    }

    private ConsumptionRecord writable(UUID id, @Nullable String ifMatch) {
        ConsumptionRecord record = visible(id, ifMatch);
        desk.requireMayEnter(record);
        return record;
    }

    private ConsumptionRecord visible(UUID id, @Nullable String ifMatch) {
        ConsumptionRecord record = records.findByIdOptional(id)
                .filter(found -> scope.get().sees(found.organizationId(), found.businessDay()))
                .orElseThrow(ProblemException::notFound);
        Versions.require(ifMatch, record);
        return record;
    }

    private ConsumptionRecordView saved(UUID id) {
        records.flush();
        return get(id);
    }
}
