package cn.tongxin.programme.rule;

import java.time.LocalDate;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;

import org.jspecify.annotations.Nullable;

/**
 * A number that holds from day to day.
 *
 * @param from first day; absent: from the start
 * @param to last day; absent: until the end
 */
public record Policy(
        @NotNull PolicyCode code,
        @NotNull @Min(1) @Max(1_000_000) Integer value,
        @Nullable LocalDate from,
        @Nullable LocalDate to) {
    boolean holdsOn(LocalDate day) {
        return (from == null || !day.isBefore(from)) && (to == null || !day.isAfter(to));
    }

    boolean overlaps(Policy other) {
        boolean endsBefore = to != null && other.from != null && to.isBefore(other.from);
        boolean startsAfter = from != null && other.to != null && from.isAfter(other.to);
        return code == other.code && !endsBefore && !startsAfter;
    }
}
