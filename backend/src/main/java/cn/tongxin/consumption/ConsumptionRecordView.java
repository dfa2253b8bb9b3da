package cn.tongxin.consumption;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import cn.tongxin.ledger.EntryKind;
import cn.tongxin.ledger.EntryView;
import cn.tongxin.ledger.RecordStatus;
import cn.tongxin.ledger.RecordWarning;
import cn.tongxin.ledger.StepView;
import cn.tongxin.shared.page.Row;

/**
 * A purchase as it is read.
 *
 * @param voucherOverride why its voucher may count although another purchase holds it; told to the committee and
 *     the auditor
 * @param requested the change of the approved record that waits for a decision
 * @param lines with a single record only, as are entries, steps and warnings
 * @param entries what happened to it since it was approved
 * @param steps what happened to it before its approval, in order
 * @param warnings what looks odd while it is not yet approved; in a list where asked for
 */
public record ConsumptionRecordView(
        UUID id,
        String etag,
        UUID organizationId,
        String organizationName,
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
        @Nullable Voucher voucher,
        @Nullable String voucherOverride,
        @Nullable String externalId,
        RecordStatus status,
        String enteredByName,
        @Nullable Instant submittedAt,
        @Nullable String decidedByName,
        @Nullable Instant decidedAt,
        @Nullable String returnReason,
        @Nullable EntryKind requested,
        Instant updatedAt,
        @Nullable List<ConsumptionLine> lines,
        @Nullable List<EntryView> entries,
        @Nullable List<StepView> steps,
        @Nullable List<RecordWarning> warnings)
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
            @Nullable String voucherOverride,
            @Nullable String externalId,
            RecordStatus status,
            String enteredByName,
            @Nullable Instant submittedAt,
            @Nullable String decidedByName,
            @Nullable Instant decidedAt,
            @Nullable String returnReason,
            @Nullable EntryKind requested,
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
                producerId,
                product,
                quantity == null ? null : quantity.stripTrailingZeros(),
                unit,
                amountFen,
                refundOf,
                orderedOn,
                paidOn,
                voucherKind == null || voucherNumber == null
                        ? null
                        : new Voucher(voucherKind, issuerUscc, issuerName, voucherNumber, voucherTotalFen),
                voucherOverride,
                externalId,
                status,
                enteredByName,
                submittedAt,
                decidedByName,
                decidedAt,
                returnReason,
                requested,
                updatedAt,
                null,
                null,
                null,
                null);
    }

    /** Without what is the committee's to know. */
    ConsumptionRecordView discreet() {
        return new ConsumptionRecordView(
                id,
                etag,
                organizationId,
                organizationName,
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
                voucher,
                null,
                externalId,
                status,
                enteredByName,
                submittedAt,
                decidedByName,
                decidedAt,
                returnReason,
                requested,
                updatedAt,
                lines,
                entries,
                steps,
                warnings);
    }

    ConsumptionRecordView warned(List<RecordWarning> odd) {
        return with(
                lines == null ? List.of() : lines,
                entries == null ? List.of() : entries,
                steps == null ? List.of() : steps,
                odd);
    }

    ConsumptionRecordView with(
            List<ConsumptionLine> parts, List<EntryView> further, List<StepView> taken, List<RecordWarning> odd) {
        return new ConsumptionRecordView(
                id,
                etag,
                organizationId,
                organizationName,
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
                voucher,
                voucherOverride,
                externalId,
                status,
                enteredByName,
                submittedAt,
                decidedByName,
                decidedAt,
                returnReason,
                requested,
                updatedAt,
                parts.isEmpty() ? null : parts,
                further.isEmpty() ? null : further,
                taken.isEmpty() ? null : taken,
                odd.isEmpty() ? null : odd);
    }
}
