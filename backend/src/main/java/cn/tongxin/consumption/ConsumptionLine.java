package cn.tongxin.consumption;

import java.math.BigDecimal;
import java.math.RoundingMode;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.jspecify.annotations.Nullable;

/**
 * One line of a purchase with several products.
 *
 * @param amountFen in 分; of the same sign as the purchase
 */
public record ConsumptionLine(
        @NotBlank @Size(max = 100) String product,

        @DecimalMin("0.001") @DecimalMax("999999999.999") @Digits(integer = 9, fraction = 3) @Nullable
        BigDecimal quantity,

        @Size(min = 1, max = 20) @Nullable String unit,

        @NotNull @Min(-1_000_000_000_000L) @Max(1_000_000_000_000L)
        Long amountFen) {
    ConsumptionLine kept() {
        return new ConsumptionLine(
                product.strip(),
                quantity == null ? null : quantity.setScale(3, RoundingMode.UNNECESSARY),
                unit,
                amountFen);
    }
}
