package cn.tongxin.reporting;

import jakarta.validation.constraints.Size;

import org.jspecify.annotations.Nullable;

/** What may be said with a zero report; one click needs no words. */
public record NothingToReport(@Size(max = 500) @Nullable String note) {}
