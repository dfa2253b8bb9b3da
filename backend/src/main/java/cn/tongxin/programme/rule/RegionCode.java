package cn.tongxin.programme.rule;

import org.jspecify.annotations.Nullable;

/** Codes of GB/T 2260: 6 digits in pairs, below the county in threes; zeros at the end stand for all below. */
public final class RegionCode {
    private static final int COUNTY = 6;

    private RegionCode() {}

    /**
     * Whether a rule for one region holds in another.
     *
     * @param rule absent: everywhere
     * @param region absent: nowhere in particular
     */
    public static boolean covers(@Nullable String rule, @Nullable String region) {
        return rule == null || (region != null && region.startsWith(common(rule)));
    }

    /** What the codes of all regions below have in common: 341000 → 3410; nothing where there is no region. */
    public static String common(@Nullable String code) {
        String common = code == null ? "" : code;
        while (common.length() > COUNTY && common.endsWith("000")) {
            common = common.substring(0, common.length() - 3);
        }
        while (common.length() <= COUNTY && common.endsWith("00")) {
            common = common.substring(0, common.length() - 2);
        }
        return common;
    }
}
