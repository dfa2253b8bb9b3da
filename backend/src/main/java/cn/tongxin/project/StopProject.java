package cn.tongxin.project;

import java.time.LocalDate;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

import org.jspecify.annotations.Nullable;

/**
 * Stops a project that will not be completed.
 *
 * @param stoppedOn its last day; today where absent
 */
public record StopProject(
        @Nullable LocalDate stoppedOn,
        @NotBlank @Size(max = 500) String reason) {}
