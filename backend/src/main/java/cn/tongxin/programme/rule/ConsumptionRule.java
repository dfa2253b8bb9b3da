package cn.tongxin.programme.rule;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

import org.jspecify.annotations.Nullable;

/**
 * What each unit of a region should buy in the programme's year.
 *
 * @param regionCode where it holds: this region and all below it; absent: everywhere
 * @param reservePercent share of the canteen's food budget that is reserved for such purchases, in percent
 * @param unionFenPerHead what the trade union should spend for each member, in 分
 * @param channels which channels count; empty: all
 */
public record ConsumptionRule(
        @Pattern(regexp = REGION) @Nullable String regionCode,
        @NotNull @Min(0) @Max(100) Integer reservePercent,
        @NotNull @Min(0) @Max(1_000_000_00) Long unionFenPerHead,
        @NotNull @Size(max = 20) List<@NotNull @Pattern(regexp = "[A-Z][A-Z0-9_]{0,19}") String> channels) {
    static final String REGION = "\\d{6}(\\d{3}){0,2}";

    /** The rule of the narrowest region that an organization's region lies in; of no region only one that holds everywhere. */
    public static Optional<ConsumptionRule> of(List<ConsumptionRule> rules, @Nullable String region) {
        return rules.stream()
                .filter(rule -> RegionCode.covers(rule.regionCode(), region))
                .max(Comparator.comparingInt(
                        rule -> RegionCode.common(rule.regionCode()).length()));
    }
}
