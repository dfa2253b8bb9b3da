package cn.tongxin.programme;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.jspecify.annotations.Nullable;

/**
 * Makes next year's programme out of this one.
 *
 * @param alliances whether alliances and their members of the last day come along; true where absent
 * @param pairings whether pairings that hold on the last day come along; true where absent, and only with alliances
 */
public record CopyProgramme(
        @NotNull @Min(2000) @Max(2100) Integer year,
        @NotBlank @Size(max = 100) String name,
        @Nullable Boolean alliances,
        @Nullable Boolean pairings) {
    boolean withAlliances() {
        return !Boolean.FALSE.equals(alliances);
    }

    boolean withPairings() {
        return withAlliances() && !Boolean.FALSE.equals(pairings);
    }
}
