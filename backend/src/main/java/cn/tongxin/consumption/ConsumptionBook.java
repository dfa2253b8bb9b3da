package cn.tongxin.consumption;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import cn.tongxin.ledger.Book;
import cn.tongxin.ledger.Lifecycle;
import cn.tongxin.ledger.Origin;
import cn.tongxin.ledger.RecordWarning;
import cn.tongxin.shared.Ids;

/** Purchases as they come in, one or a thousand. */
final class ConsumptionBook implements Book<ConsumptionRecord, EnterConsumptionRecord> {
    private final ConsumptionFacts facts;
    private final ConsumptionBooks books;
    private final Map<String, UUID> claims = new HashMap<>();

    /** Earlier purchases by unit, read when first asked for. */
    private final Map<UUID, List<Bought>> histories = new HashMap<>();

    ConsumptionBook(ConsumptionFacts facts, ConsumptionBooks books) {
        this.facts = facts;
        this.books = books;
    }

    @Override
    public EnterConsumptionRecord settled(EnterConsumptionRecord content) {
        return content;
    }

    @Override
    public @Nullable ConsumptionRecord known(UUID organization, String externalId) {
        return facts.known().get(new ConsumptionFacts.Key(organization, externalId));
    }

    @Override
    public void check(EnterConsumptionRecord content, @Nullable ConsumptionRecord known) {
        books.checks.require(content, known, facts);
        if (content.wantsSubmit() && isTaken(content, known)) {
            throw books.taken(holder(content));
        }
    }

    /** The same for what holds its voucher already and keeps on holding one. */
    void checkClaimed(EnterConsumptionRecord content, ConsumptionRecord known) {
        check(content, known);
        if (isTaken(content, known)) {
            throw books.taken(holder(content));
        }
    }

    @Override
    public List<RecordWarning> warnings(EnterConsumptionRecord content, @Nullable ConsumptionRecord known) {
        return books.plausibility.warnings(
                content,
                content.givesBack()
                        ? List.of()
                        : histories.computeIfAbsent(content.organizationId(), books.records::history),
                isTaken(content, known));
    }

    @Override
    public void note(EnterConsumptionRecord content) {
        UUID stand = Ids.next();
        Voucher voucher = content.voucher();
        if (voucher != null && content.wantsSubmit()) {
            facts.vouchers().putIfAbsent(voucher.key(), stand);
        }
        if (content.refundOf() != null) {
            facts.refunds()
                    .computeIfAbsent(content.refundOf(), none -> new HashMap<>())
                    .put(stand, content.amountFen());
        }
    }

    @Override
    public ConsumptionRecord enter(EnterConsumptionRecord content, Origin origin) {
        ConsumptionRecord record = new ConsumptionRecord(content, origin, new Lifecycle(books.desk.actor()));
        refunds(record);
        return record;
    }

    @Override
    public void keep(ConsumptionRecord entered) {
        books.records.persist(entered);
    }

    @Override
    public void replace(ConsumptionRecord known, EnterConsumptionRecord content) {
        books.desk.reopenForReplacement(known);
        if (!keepsItsVoucher(known, content)) {
            facts.vouchers().values().remove(known.id());
            facts.vouchers().putAll(books.vouchers.release(known));
        }
        known.change(content);
        refunds(known);
    }

    /** What is handed in again with the voucher that it holds, goes on holding it, or who shares it would. */
    private boolean keepsItsVoucher(ConsumptionRecord known, EnterConsumptionRecord content) {
        boolean holds = known.claim()
                .filter(key -> known.id().equals(facts.vouchers().get(key)))
                .isPresent();
        return holds && content.wantsSubmit() && known.claim().equals(content.claim());
    }

    /** From now on the voucher is this purchase's, until it is taken or given back. */
    @Override
    public void submit(ConsumptionRecord record) {
        record.claim().ifPresent(key -> {
            UUID holder = facts.vouchers().putIfAbsent(key, record.id());
            if (holder == null) {
                claims.put(key, record.id());
            } else if (!holder.equals(record.id()) && record.mayShareVoucher()) {
                claim();
                books.vouchers.queue(key, record.id());
            } else if (!holder.equals(record.id())) {
                throw books.taken(holder);
            }
        });
        books.desk.submit(record);
    }

    @Override
    public void done() {
        books.records.flush();
        claim();
    }

    private void claim() {
        books.vouchers.claim(claims);
        claims.clear();
    }

    private void refunds(ConsumptionRecord record) {
        UUID purchase = record.refundOf();
        if (purchase != null) {
            facts.refunds().computeIfAbsent(purchase, none -> new HashMap<>()).put(record.id(), record.amountFen());
        }
    }

    private boolean isTaken(EnterConsumptionRecord content, @Nullable ConsumptionRecord known) {
        UUID holder = holder(content);
        boolean allowed = known != null && known.isVoucherAllowed(content.voucher());
        return holder != null && !allowed && (known == null || !holder.equals(known.id()));
    }

    private @Nullable UUID holder(EnterConsumptionRecord content) {
        Voucher voucher = content.voucher();
        return voucher == null ? null : facts.vouchers().get(voucher.key());
    }
}
