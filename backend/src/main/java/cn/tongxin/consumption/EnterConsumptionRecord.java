package cn.tongxin.consumption;

import java.math.BigDecimal;
import java.time.LocalDate;
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

/**
 * A purchase as it is entered and changed.
 *
 * @param originRegionCode where the product comes from, GB/T 2260
 * @param pairingId where it was bought from a paired village or producer
 * @param amountFen in 分
 * @param paidOn business day
 * @param submit true: hands it in at once
 */
public record EnterConsumptionRecord(
        @NotNull UUID organizationId,
        @NotNull Payer payer,
        @NotNull Channel channel,
        @Pattern(regexp = "\\d{6}(\\d{3}){0,2}") @Nullable String originRegionCode,
        @Nullable UUID pairingId,
        @NotBlank @Size(max = 100) String product,

        @DecimalMin("0.001") @DecimalMax("999999999.999") @Digits(integer = 9, fraction = 3) @Nullable
        BigDecimal quantity,

        @Size(min = 1, max = 20) @Nullable String unit,
        @NotNull @Min(1) @Max(1_000_000_000_000L) Long amountFen,
        @Nullable LocalDate orderedOn,
        @NotNull LocalDate paidOn,
        @Valid @Nullable Voucher voucher,
        @Nullable Boolean submit) {
    boolean wantsSubmit() {
        return Boolean.TRUE.equals(submit);
    }

    /** As it would be kept; two entries are the same when these are equal. */
    EnterConsumptionRecord kept() {
        return new EnterConsumptionRecord(
                organizationId,
                payer,
                channel,
                originRegionCode,
                pairingId,
                product.strip(),
                quantity == null ? null : quantity.setScale(3, java.math.RoundingMode.UNNECESSARY),
                unit,
                amountFen,
                orderedOn,
                paidOn,
                voucher,
                null);
    }
}
