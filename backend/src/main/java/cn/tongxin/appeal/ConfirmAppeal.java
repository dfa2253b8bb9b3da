package cn.tongxin.appeal;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.jspecify.annotations.Nullable;

/** What the caller says of it. */
public record ConfirmAppeal(
        @NotNull Rating rating,
        @Size(min = 1, max = 500) @Nullable String comment) {}
