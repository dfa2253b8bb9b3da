package cn.tongxin.programme;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * Begins a new version of a published programme.
 *
 * @param note why
 */
public record NewVersion(@NotBlank @Size(max = 500) String note) {}
