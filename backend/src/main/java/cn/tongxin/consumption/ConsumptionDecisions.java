package cn.tongxin.consumption;

import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.jspecify.annotations.Nullable;

import cn.tongxin.ledger.BulkDesk.Standing;
import cn.tongxin.ledger.EntryKind;
import cn.tongxin.ledger.Ledger;
import cn.tongxin.ledger.RecordDesk;
import cn.tongxin.ledger.Requested;
import cn.tongxin.shared.JsonText;
import cn.tongxin.shared.transaction.Guards;
import cn.tongxin.shared.transaction.UnitOfWork;

/** What is decided on purchases that were handed in, and on approved ones after. */
@ApplicationScoped
public class ConsumptionDecisions {
    @Inject
    ConsumptionRecordService service;

    @Inject
    ConsumptionBooks books;

    @Inject
    ConsumptionRecordChecks checks;

    @Inject
    Vouchers vouchers;

    @Inject
    RecordDesk desk;

    @Inject
    Ledger ledger;

    @Inject
    Guards guards;

    @Inject
    JsonText json;

    /** Approves the record, or the change that was asked for. */
    @UnitOfWork
    public ConsumptionRecordView approve(UUID id, @Nullable String ifMatch) {
        approved(id, ifMatch);
        return service.saved(id);
    }

    /** The same as one of many, of which only the standing is told. */
    @UnitOfWork
    public Standing approveOfMany(UUID id, String ifMatch) {
        return service.standing(approved(id, ifMatch));
    }

    private ConsumptionRecord approved(UUID id, @Nullable String ifMatch) {
        ConsumptionRecord record = service.visible(id, ifMatch);
        desk.requireMayDecide(record);
        if (record.lifecycle().waitsForChange()) {
            settle(record, ledger.requested(record));
        } else {
            requireStillRefundable(record);
            desk.approve(record);
        }
        return record;
    }

    /** Its purchase may have been voided or corrected since it was handed in. */
    private void requireStillRefundable(ConsumptionRecord record) {
        if (record.refundOf() != null) {
            service.hold(record.content());
            books.open(record.content(), record.content()).check(record.content(), record);
        }
    }

    @UnitOfWork
    public ConsumptionRecordView giveBack(UUID id, @Nullable String ifMatch, String reason) {
        givenBack(id, ifMatch, reason);
        return service.saved(id);
    }

    /** The same as one of many, of which only the standing is told. */
    @UnitOfWork
    public Standing giveBackOfMany(UUID id, String ifMatch, String reason) {
        return service.standing(givenBack(id, ifMatch, reason));
    }

    private ConsumptionRecord givenBack(UUID id, @Nullable String ifMatch, String reason) {
        ConsumptionRecord record = service.visible(id, ifMatch);
        desk.giveBack(record, reason);
        if (record.lifecycle().status().isOpen()) {
            vouchers.release(record);
        }
        return record;
    }

    /** Takes it out of all figures at once where the caller may decide; else asks for it. */
    @UnitOfWork
    public ConsumptionRecordView voidRecord(UUID id, @Nullable String ifMatch, String reason) {
        return further(service.visible(id, ifMatch), EntryKind.VOID, reason, null);
    }

    /** Corrects it at once where the caller may decide; else asks for it. */
    @UnitOfWork
    public ConsumptionRecordView correct(UUID id, @Nullable String ifMatch, CorrectConsumptionRecord asked) {
        guards.hold("purchase", id);
        ConsumptionRecord record = service.visible(id, ifMatch);
        requireCorrectable(record, asked.content(), record.content());
        RecordDesk.requireDifference(record.content(), asked.content().kept());
        return further(
                record, EntryKind.CORRECTION, asked.reason(), asked.content().kept());
    }

    private ConsumptionRecordView further(
            ConsumptionRecord record, EntryKind kind, String reason, @Nullable EnterConsumptionRecord content) {
        Requested entry = desk.request(record, kind, reason, content);
        if (desk.mayDecide(record)) {
            settle(record, entry);
        }
        return service.saved(record.id());
    }

    private void settle(ConsumptionRecord record, Requested entry) {
        guards.hold("purchase", record.id());
        if (entry.kind() == EntryKind.VOID) {
            checks.requireWithoutRefunds(record);
            desk.settle(record, entry, () -> record.lifecycle().voided());
            vouchers.release(record);
            return;
        }
        correct(record, entry, json.read(entry.wanted(), EnterConsumptionRecord.class));
    }

    /** A voucher that stays is not let go, or whoever shares it would have it for good. */
    private void correct(ConsumptionRecord record, Requested entry, EnterConsumptionRecord content) {
        requireCorrectable(record, content, content);
        boolean keepsItsVoucher = record.claim().equals(content.claim());
        if (!keepsItsVoucher) {
            vouchers.release(record);
        }
        desk.settle(record, entry, () -> record.correct(content));
        if (!keepsItsVoucher) {
            vouchers.take(record);
        }
    }

    private void requireCorrectable(
            ConsumptionRecord record, EnterConsumptionRecord content, EnterConsumptionRecord trusted) {
        checks.requireSameCell(record, content);
        service.hold(content);
        books.open(content, trusted).checkClaimed(content, record);
    }
}
