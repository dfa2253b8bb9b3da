package cn.tongxin.activity;

import java.time.Instant;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;

import org.jspecify.annotations.Nullable;

/**
 * Says that a planned activity took place.
 *
 * @param startsAt when it really began; as planned where absent
 * @param endsAt when it really ended; as planned where absent
 */
public record HoldActivity(
        @Nullable Instant startsAt,
        @Nullable Instant endsAt,
        @Min(1) @Max(1_000_000) @Nullable Integer headcount) {}
