package cn.tongxin.programme;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/**
 * A kind of activity as it is entered and changed.
 *
 * @param code stable, not changed later
 * @param minUnits how many units must take part, the organizer included
 */
public record EnterActivityKind(
        @NotNull @Pattern(regexp = "[A-Z][A-Z0-9_]{1,39}") String code,
        @NotBlank @Size(max = 60) String name,
        @NotNull ActivityCategory category,
        @NotNull @Min(1) @Max(100) Integer minUnits,
        @NotNull @Min(0) @Max(1_000_000) Integer sortOrder) {}
