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

    /** Province, prefecture, county, township, village. */
    private static final List<Integer> LEVEL_ENDS = List.of(0, 2, 4, 6, 9, 12);

    /** The rule of the narrowest region that an organization's region lies in; of no region only one that holds everywhere. */
    public static Optional<ConsumptionRule> of(List<ConsumptionRule> rules, @Nullable String region) {
        return rules.stream()
                .filter(rule -> rule.reach().isEmpty() || (region != null && region.startsWith(rule.reach())))
                .max(Comparator.comparingInt(rule -> rule.reach().length()));
    }

    /** What codes within the region begin with: GB/T 2260 without its last levels that are all zero (341000 → 3410). */
    private String reach() {
        if (regionCode == null) {
            return "";
        }
        int level = LEVEL_ENDS.indexOf(regionCode.length());
        while (level > 0
                && regionCode
                        .substring(LEVEL_ENDS.get(level - 1), LEVEL_ENDS.get(level))
                        .matches("0+")) {
            level--;
        }
        return regionCode.substring(0, LEVEL_ENDS.get(level));
    }
}
