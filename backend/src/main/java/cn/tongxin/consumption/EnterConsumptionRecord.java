package cn.tongxin.consumption;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

import org.jspecify.annotations.Nullable;

import cn.tongxin.ledger.RecordContent;

/**
 * A purchase as it is entered and changed.
 *
 * @param originRegionCode where the product comes from, GB/T 2260
 * @param pairingId where it was bought from a paired village or producer
 * @param producerId who sold it, where that is a known organization
 * @param amountFen in 分; below zero for a refund
 * @param refundOf the approved purchase that money came back from; only and always for a refund
 * @param paidOn business day
 * @param submit true: hands it in at once
 */
public record EnterConsumptionRecord(
        @NotNull UUID organizationId,
        @NotNull Payer payer,
        @NotNull Channel channel,
        @Pattern(regexp = "\\d{6}(\\d{3}){0,2}") @Nullable String originRegionCode,
        @Nullable UUID pairingId,
        @Nullable UUID producerId,
        @NotBlank @Size(max = 100) String product,

        @DecimalMin("0.001") @DecimalMax("999999999.999") @Digits(integer = 9, fraction = 3) @Nullable
        BigDecimal quantity,

        @Size(min = 1, max = 20) @Nullable String unit,

        @NotNull @Min(-1_000_000_000_000L) @Max(1_000_000_000_000L)
        Long amountFen,

        @Nullable UUID refundOf,
        @Nullable LocalDate orderedOn,
        @NotNull LocalDate paidOn,
        @Valid @Nullable Voucher voucher,
        @Size(max = 200) @Nullable List<@NotNull @Valid ConsumptionLine> lines,
        @Nullable Boolean submit)
        implements RecordContent {
    @Override
    public boolean wantsSubmit() {
        return Boolean.TRUE.equals(submit);
    }

    boolean givesBack() {
        return amountFen < 0;
    }

    /** The key of the voucher that it would claim. */
    Optional<String> claim() {
        return Optional.ofNullable(voucher).map(Voucher::key);
    }

    /** As it would be kept; two entries are the same when these are equal. */
    @Override
    public EnterConsumptionRecord kept() {
        return new EnterConsumptionRecord(
                organizationId,
                payer,
                channel,
                originRegionCode,
                pairingId,
                producerId,
                product.strip(),
                quantity == null ? null : quantity.setScale(3, java.math.RoundingMode.UNNECESSARY),
                unit,
                amountFen,
                refundOf,
                orderedOn,
                paidOn,
                voucher,
                lines == null || lines.isEmpty()
                        ? null
                        : lines.stream().map(ConsumptionLine::kept).toList(),
                null);
    }

    EnterConsumptionRecord with(@Nullable List<ConsumptionLine> others) {
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
                voucher,
                others,
                submit);
    }
}
