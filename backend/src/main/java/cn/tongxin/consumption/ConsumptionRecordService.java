package cn.tongxin.consumption;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.jspecify.annotations.Nullable;

import cn.tongxin.ledger.BatchItem;
import cn.tongxin.ledger.BatchOutcome;
import cn.tongxin.ledger.BatchOutcome.Outcome;
import cn.tongxin.ledger.BatchTaker;
import cn.tongxin.ledger.BulkDesk.Standing;
import cn.tongxin.ledger.Intake;
import cn.tongxin.ledger.Ledger;
import cn.tongxin.ledger.RecordCheckView;
import cn.tongxin.ledger.RecordDesk;
import cn.tongxin.ledger.RecordStatus;
import cn.tongxin.ledger.RecordWarning;
import cn.tongxin.ledger.Upserted;
import cn.tongxin.security.CurrentScope;
import cn.tongxin.shared.page.Condition;
import cn.tongxin.shared.page.Page;
import cn.tongxin.shared.page.PageQuery;
import cn.tongxin.shared.problem.ProblemException;
import cn.tongxin.shared.problem.Texts;
import cn.tongxin.shared.transaction.Guards;
import cn.tongxin.shared.transaction.UnitOfWork;
import cn.tongxin.shared.web.MergePatch;
import cn.tongxin.shared.web.Versions;

/** Purchases until they are handed in; what is decided on them is in {@link ConsumptionDecisions}. */
@ApplicationScoped
public class ConsumptionRecordService implements BatchTaker<EnterConsumptionRecord> {
    @Inject
    ConsumptionRecordRepository records;

    @Inject
    ConsumptionBooks books;

    @Inject
    Vouchers vouchers;

    @Inject
    CurrentScope scope;

    @Inject
    Intake intake;

    @Inject
    RecordDesk desk;

    @Inject
    Ledger ledger;

    @Inject
    Guards guards;

    @Inject
    Texts texts;

    @Inject
    MergePatch.Applier patches;

    /**
     * A page of what the caller sees.
     *
     * @param withWarnings true: with what looks odd about those that are not yet approved
     */
    public Page<ConsumptionRecordView> list(ConsumptionRecordFilter filter, PageQuery page, boolean withWarnings) {
        Page<ConsumptionRecordView> found = ConsumptionRecordRepository.LIST
                .where(filter.condition(scope.get()), visible())
                .page(records.getEntityManager(), page)
                .map(rows -> rows.stream().map(this::shown).toList());
        return withWarnings ? found.map(this::warned) : found;
    }

    private List<ConsumptionRecordView> warned(List<ConsumptionRecordView> rows) {
        Map<UUID, List<RecordWarning>> odd =
                odd(rows.stream().map(ConsumptionRecordView::id).toList());
        return rows.stream()
                .map(row -> row.warned(odd.getOrDefault(row.id(), List.of())))
                .toList();
    }

    private Map<UUID, List<RecordWarning>> odd(Collection<UUID> ids) {
        List<ConsumptionRecord> kept = records.undecided(ids);
        if (kept.isEmpty()) {
            return Map.of();
        }
        ConsumptionBook book =
                books.ofKept(kept.stream().map(ConsumptionRecord::content).toList());
        return kept.stream()
                .collect(Collectors.toMap(ConsumptionRecord::id, record -> book.warnings(record.content(), record)));
    }

    public ConsumptionRecordView get(UUID id) {
        ConsumptionRecordView record = row(id).orElseThrow(ProblemException::notFound);
        EnterConsumptionRecord content = records.findById(id).content();
        return shown(record)
                .with(
                        content.lines() == null ? List.of() : content.lines(),
                        ledger.entries(id),
                        ledger.steps(id, record.enteredByName(), record.submittedAt()),
                        odd(Set.of(id)).getOrDefault(id, List.of()));
    }

    /** Why the committee let a voucher count may name who else holds it. */
    private ConsumptionRecordView shown(ConsumptionRecordView record) {
        return scope.get().everything() || record.voucherOverride() == null ? record : record.discreet();
    }

    Optional<ConsumptionRecordView> row(UUID id) {
        return ConsumptionRecordRepository.LIST
                .where(Condition.of("r.id = :id", "id", id), visible())
                .first(records.getEntityManager());
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
        return get(one(new BatchItem<>(null, content)).idOrRefuse());
    }

    /** The same content again changes nothing; other content replaces what is not yet approved. */
    @UnitOfWork
    public Upserted<ConsumptionRecordView> push(String externalId, EnterConsumptionRecord content) {
        desk.holdKey(content.organizationId(), externalId);
        BatchOutcome outcome = one(new BatchItem<>(externalId, content));
        return new Upserted<>(get(outcome.idOrRefuse()), outcome.outcome() == Outcome.CREATED);
    }

    private BatchOutcome one(BatchItem<EnterConsumptionRecord> item) {
        return take(List.of(item), false).getFirst();
    }

    /**
     * Many at once, in one unit: each is kept or refused by itself.
     *
     * @param items at most 1 000
     * @param validateOnly true: everything is checked and nothing is kept
     */
    @Override
    @UnitOfWork
    public List<BatchOutcome> take(List<BatchItem<EnterConsumptionRecord>> items, boolean validateOnly) {
        if (!validateOnly) {
            guards.holdAll(
                    "purchase",
                    items.stream()
                            .flatMap(item -> Optional.ofNullable(item.content().refundOf()).stream())
                            .toList());
        }
        return intake.take(books.open(items), items, validateOnly);
    }

    @Override
    public Map<UUID, String> etags(Collection<UUID> ids) {
        return records.etags(ids);
    }

    /** What would be refused or looks odd; {@code id} is the record that would change. */
    public RecordCheckView check(@Nullable UUID id, EnterConsumptionRecord content) {
        ConsumptionRecord known = id == null ? null : visible(id);
        if (known != null) {
            desk.requireMayEnter(known);
        }
        EnterConsumptionRecord trusted = known == null ? null : known.content();
        ConsumptionBook book =
                trusted == null ? books.open(List.of(new BatchItem<>(null, content))) : books.open(content, trusted);
        return intake.check(book, content, known, texts);
    }

    @UnitOfWork
    public ConsumptionRecordView change(UUID id, @Nullable String ifMatch, MergePatch patch) {
        ConsumptionRecord record = writable(id, ifMatch);
        record.lifecycle().requireOpen();
        EnterConsumptionRecord content = patches.apply(patch, record.content(), EnterConsumptionRecord.class);
        hold(content);
        ConsumptionBook book = books.open(content, record.content());
        desk.requireMayEnterFor(content.organizationId());
        book.check(content, record);
        book.replace(record, content);
        if (content.wantsSubmit()) {
            book.submit(record);
        }
        book.done();
        return get(id);
    }

    @UnitOfWork
    public void delete(UUID id, @Nullable String ifMatch) {
        ConsumptionRecord record = writable(id, ifMatch);
        record.lifecycle().requireOpen();
        desk.forget(record);
        records.delete(record);
    }

    /** Checks once more: what it refers to may have changed since it was drafted. */
    @UnitOfWork
    public ConsumptionRecordView submit(UUID id, @Nullable String ifMatch) {
        submitted(id, ifMatch);
        return saved(id);
    }

    /** The same as one of many, of which only the standing is told. */
    @UnitOfWork
    public Standing submitOfMany(UUID id, String ifMatch) {
        return standing(submitted(id, ifMatch));
    }

    private ConsumptionRecord submitted(UUID id, @Nullable String ifMatch) {
        ConsumptionRecord record = writable(id, ifMatch);
        record.lifecycle().requireOpen();
        hold(record.content());
        ConsumptionBook book = books.open(record.content(), record.content());
        book.check(record.content(), record);
        book.submit(record);
        book.done();
        return record;
    }

    @UnitOfWork
    public ConsumptionRecordView withdraw(UUID id, @Nullable String ifMatch) {
        ConsumptionRecord record = writable(id, ifMatch);
        desk.withdraw(record);
        if (record.lifecycle().status().isOpen()) {
            vouchers.release(record);
        }
        return saved(id);
    }

    /** Lets its voucher count although another purchase holds it; the committee's word. */
    @UnitOfWork
    public ConsumptionRecordView allowVoucher(UUID id, @Nullable String ifMatch, String reason) {
        ConsumptionRecord record = visible(id, ifMatch);
        voucherHolder(id);
        record.allowVoucher(reason);
        return saved(id);
    }

    /** Which other purchase holds this one's voucher; the committee's to know. */
    public VoucherHolderView voucherHolder(UUID id) {
        EnterConsumptionRecord content = visible(id).content();
        Voucher voucher = content.voucher();
        return Optional.ofNullable(voucher)
                .map(asked -> vouchers.holders(List.of(asked.key())).get(asked.key()))
                .filter(holder -> !holder.equals(id))
                .flatMap(this::row)
                .map(VoucherHolderView::of)
                .orElseThrow(ProblemException::notFound);
    }

    /** Refunds of one purchase follow each other from here to the end of the unit. */
    void hold(EnterConsumptionRecord content) {
        if (content.refundOf() != null) {
            guards.hold("purchase", content.refundOf());
        }
    }

    private Condition visible() {
        return scope.get().on("r.organizationId", "r.paidOn");
    }

    private ConsumptionRecord writable(UUID id, @Nullable String ifMatch) {
        ConsumptionRecord record = visible(id, ifMatch);
        desk.requireMayEnter(record);
        return record;
    }

    ConsumptionRecord visible(UUID id, @Nullable String ifMatch) {
        ConsumptionRecord record = visible(id);
        Versions.require(ifMatch, record);
        return record;
    }

    private ConsumptionRecord visible(UUID id) {
        return records.findByIdOptional(id)
                .filter(found -> scope.get().sees(found.organizationId(), found.businessDay()))
                .orElseThrow(ProblemException::notFound);
    }

    ConsumptionRecordView saved(UUID id) {
        records.flush();
        return get(id);
    }

    Standing standing(ConsumptionRecord record) {
        records.flush();
        return new Standing(record.lifecycle().status(), Long.toString(record.version()));
    }
}
