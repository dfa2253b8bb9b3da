package cn.tongxin.activity;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

import org.jspecify.annotations.Nullable;

/** Says what came of an activity, and hands it in. */
public record ReportActivity(
        @NotBlank @Size(max = 2000) String summary,
        @Size(min = 1, max = 2000) @Nullable String outcome,
        @Min(1) @Max(1_000_000) @Nullable Integer headcount,
        @Min(0) @Max(10_000_000) @Nullable Integer beneficiaries) {}
