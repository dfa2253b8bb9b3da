package cn.tongxin.programme.rule;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;

import org.jspecify.annotations.Nullable;

/**
 * How many there should be.
 *
 * @param max no upper end where absent
 */
public record CountRange(
        @NotNull @Min(0) @Max(10_000) Integer min,
        @Min(0) @Max(10_000) @Nullable Integer max) {
    public static CountRange of(int min, int max) {
        return new CountRange(min, max);
    }

    public static CountRange atLeast(int min) {
        return new CountRange(min, null);
    }

    public boolean holds(long count) {
        return count >= min && !isAbove(count);
    }

    public boolean isAbove(long count) {
        return max != null && count > max;
    }

    /** As people write it: 1, 1–2, ≥1. */
    public String words() {
        if (max == null) {
            return "≥" + min;
        }
        return min.equals(max) ? String.valueOf(min) : min + "–" + max;
    }

    boolean turnedRound() {
        return max != null && max < min;
    }
}
