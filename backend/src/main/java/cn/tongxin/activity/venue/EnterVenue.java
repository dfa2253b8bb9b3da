package cn.tongxin.activity.venue;

import java.util.UUID;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.jspecify.annotations.Nullable;

/**
 * A venue as it is entered and changed.
 *
 * @param place where it is
 * @param organizationId who keeps it
 * @param inUse false: no longer offered; true where absent
 */
public record EnterVenue(
        @NotBlank @Size(max = 100) String name,
        @Size(min = 1, max = 100) @Nullable String place,
        @Nullable UUID organizationId,
        @NotNull @Min(0) @Max(1_000_000) Integer sortOrder,
        @Nullable Boolean inUse) {
    boolean used() {
        return !Boolean.FALSE.equals(inUse);
    }
}
