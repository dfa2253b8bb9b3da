package cn.tongxin.consumption;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import cn.tongxin.ledger.RecordStatus;
import cn.tongxin.shared.page.Row;

/** A purchase as it is read. */
public record ConsumptionRecordView(
        UUID id,
        String etag,
        UUID organizationId,
        String organizationName,
        Payer payer,
        Channel channel,
        @Nullable String originRegionCode,
        @Nullable UUID pairingId,
        String product,
        @Nullable BigDecimal quantity,
        @Nullable String unit,
        Long amountFen,
        @Nullable LocalDate orderedOn,
        LocalDate paidOn,
        @Nullable Voucher voucher,
        @Nullable String externalId,
        RecordStatus status,
        String enteredByName,
        @Nullable Instant submittedAt,
        @Nullable String decidedByName,
        @Nullable Instant decidedAt,
        @Nullable String returnReason,
        Instant updatedAt)
        implements Row {
    /** The columns of a query, one to one. */
    public ConsumptionRecordView(
            UUID id,
            String etag,
            UUID organizationId,
            String organizationName,
            Payer payer,
            Channel channel,
            @Nullable String originRegionCode,
            @Nullable UUID pairingId,
            String product,
            @Nullable BigDecimal quantity,
            @Nullable String unit,
            Long amountFen,
            @Nullable LocalDate orderedOn,
            LocalDate paidOn,
            @Nullable VoucherKind voucherKind,
            @Nullable String issuerUscc,
            @Nullable String issuerName,
            @Nullable String voucherNumber,
            @Nullable Long voucherTotalFen,
            @Nullable String externalId,
            RecordStatus status,
            String enteredByName,
            @Nullable Instant submittedAt,
            @Nullable String decidedByName,
            @Nullable Instant decidedAt,
            @Nullable String returnReason,
            Instant updatedAt) {
        this(
                id,
                etag,
                organizationId,
                organizationName,
                payer,
                channel,
                originRegionCode,
                pairingId,
                product,
                quantity == null ? null : quantity.stripTrailingZeros(),
                unit,
                amountFen,
                orderedOn,
                paidOn,
                voucherKind == null || voucherNumber == null
                        ? null
                        : new Voucher(voucherKind, issuerUscc, issuerName, voucherNumber, voucherTotalFen),
                externalId,
                status,
                enteredByName,
                submittedAt,
                decidedByName,
                decidedAt,
                returnReason,
                updatedAt);
    }
}
