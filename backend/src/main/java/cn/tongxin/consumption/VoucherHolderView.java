package cn.tongxin.consumption;

import java.time.LocalDate;
import java.util.UUID;

import cn.tongxin.ledger.RecordStatus;

/** The purchase that holds a voucher; for the committee alone. */
public record VoucherHolderView(
        UUID recordId,
        UUID organizationId,
        String organizationName,
        String product,
        Long amountFen,
        LocalDate paidOn,
        RecordStatus status) {
    static VoucherHolderView of(ConsumptionRecordView record) {
        return new VoucherHolderView(
                record.id(),
                record.organizationId(),
                record.organizationName(),
                record.product(),
                record.amountFen(),
                record.paidOn(),
                record.status());
    }
}
