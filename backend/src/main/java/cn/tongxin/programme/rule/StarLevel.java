package cn.tongxin.programme.rule;

import java.time.LocalDate;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * One star level of volunteers, by region and day.
 *
 * @param regionCode where it holds: this region and all below it; absent: everywhere
 * @param level number of stars
 * @param minutes approved time from which it is reached
 * @param from first day; absent: from the start
 * @param to last day; absent: until the end
 */
public record StarLevel(
        @Pattern(regexp = ConsumptionRule.REGION) @Nullable String regionCode,
        @NotNull @Min(1) @Max(10) Integer level,
        @NotNull @Min(1) @Max(100_000_000) Integer minutes,
        @Nullable LocalDate from,
        @Nullable LocalDate to) {
    public boolean holdsOn(LocalDate day) {
        return (from == null || !day.isBefore(from)) && (to == null || !day.isAfter(to));
    }
}
