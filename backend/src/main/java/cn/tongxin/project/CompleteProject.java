package cn.tongxin.project;

import java.time.LocalDate;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

import org.jspecify.annotations.Nullable;

/**
 * Completes a project.
 *
 * @param completedOn business day of completion; today where absent
 */
public record CompleteProject(
        @Nullable LocalDate completedOn, @NotNull @Valid ProjectResult result) {}
