package cn.tongxin.consumption;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import cn.tongxin.ledger.RecordStatus;
import cn.tongxin.shared.page.Row;

/**
 * A purchase as a sheet holds it.
 *
 * @param sourceSystem what the external id is unique within
 */
public record ConsumptionRecordRow(
        UUID id,
        String etag,
        UUID organizationId,
        Payer payer,
        Channel channel,
        @Nullable String originRegionCode,
        @Nullable UUID pairingId,
        @Nullable UUID producerId,
        String product,
        @Nullable BigDecimal quantity,
        @Nullable String unit,
        Long amountFen,
        @Nullable UUID refundOf,
        @Nullable LocalDate orderedOn,
        LocalDate paidOn,
        @Nullable VoucherKind voucherKind,
        @Nullable String issuerUscc,
        @Nullable String issuerName,
        @Nullable String voucherNumber,
        @Nullable Long voucherTotalFen,
        @Nullable String externalId,
        @Nullable String sourceSystem,
        RecordStatus status)
        implements Row {
    /** Whether that would change nothing; a sheet has no lines, so those that are there stay. */
    public boolean says(EnterConsumptionRecord entered) {
        return kept().kept().equals(entered.kept());
    }

    private EnterConsumptionRecord kept() {
        return new EnterConsumptionRecord(
                organizationId,
                payer,
                channel,
                originRegionCode,
                pairingId,
                producerId,
                product,
                quantity,
                unit,
                amountFen,
                refundOf,
                orderedOn,
                paidOn,
                voucher(),
                null,
                null);
    }

    public @Nullable Voucher voucher() {
        return voucherKind == null || voucherNumber == null
                ? null
                : new Voucher(voucherKind, issuerUscc, issuerName, voucherNumber, voucherTotalFen);
    }
}
