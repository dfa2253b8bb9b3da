package cn.tongxin.organization;

import java.time.LocalDate;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.jspecify.annotations.Nullable;

/**
 * Gives an organization another name; what was before keeps the former one.
 *
 * @param shortName the name where absent
 * @param from first day of the new name
 */
public record RenameOrganization(
        @NotBlank @Size(max = 100) String name,
        @Size(min = 1, max = 100) @Nullable String shortName,
        @NotNull LocalDate from) {}
