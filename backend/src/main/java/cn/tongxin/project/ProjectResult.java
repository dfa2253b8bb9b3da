package cn.tongxin.project;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

import org.jspecify.annotations.Nullable;

/**
 * What came of a project.
 *
 * @param value a figure, where one tells it; never added to any other
 * @param unit of the figure, in words
 */
public record ProjectResult(
        @NotBlank @Size(max = 2000) String summary,
        @Min(0) @Nullable Long value,
        @Size(min = 1, max = 20) @Nullable String unit) {}
