package cn.tongxin.appeal;

import java.time.LocalDate;
import java.util.UUID;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.jspecify.annotations.Nullable;

/**
 * An appeal as it is raised.
 *
 * @param raisedById who asks: a community, village, chamber, enterprise or unit
 * @param registeredOn business day; today where absent
 * @param dueOn by when an answer is due
 */
public record RaiseAppeal(
        @NotBlank @Size(max = 100) String title,
        @NotBlank @Size(max = 2000) String content,
        @NotNull AppealCategory category,
        @NotNull UUID raisedById,
        @Nullable LocalDate registeredOn,
        @Nullable LocalDate dueOn) {}
