package cn.tongxin.project;

import java.time.LocalDate;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.jspecify.annotations.Nullable;

/**
 * A step of a project.
 *
 * @param doneOn absent while it is open
 */
public record Milestone(
        @NotBlank @Size(max = 100) String name,
        @NotNull LocalDate dueOn,
        @Nullable LocalDate doneOn) {
    boolean missed(LocalDate today) {
        return doneOn == null && dueOn.isBefore(today);
    }
}
