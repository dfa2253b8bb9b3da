package cn.tongxin.opening;

import java.time.YearMonth;
import java.util.UUID;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

import org.jspecify.annotations.Nullable;

import cn.tongxin.figures.Metric;
import cn.tongxin.shared.time.Months;

/**
 * An opening entry as it is entered and changed.
 *
 * @param month {@code 2024-03}, over, and of a published programme's year
 * @param metric one that adds up over time and units
 * @param value in the metric's unit: 分, minutes or a count
 * @param note where it is taken from
 */
public record EnterOpeningEntry(
        @NotNull UUID organizationId,
        @NotNull @Pattern(regexp = Months.PATTERN) String month,
        @NotNull Metric metric,
        @NotNull @Min(1) @Max(1_000_000_000_000L) Long value,
        @Size(max = 500) @Nullable String note) {
    YearMonth period() {
        return YearMonth.parse(month);
    }
}
