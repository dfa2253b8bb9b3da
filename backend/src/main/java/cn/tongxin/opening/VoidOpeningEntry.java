package cn.tongxin.opening;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Takes an approved entry out of the figures. */
public record VoidOpeningEntry(@NotBlank @Size(max = 500) String reason) {}
