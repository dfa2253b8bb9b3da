package cn.tongxin.volunteer.person;

import java.util.UUID;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

import org.jspecify.annotations.Nullable;

/**
 * A volunteer as it is entered and changed. Nothing else about a person is taken.
 *
 * @param number the unit's own, unique in the city; given where absent; stays for good
 * @param organizationId moved to another unit by the committee only
 */
public record EnterVolunteer(
        @Pattern(regexp = NUMBER) @Nullable String number,
        @NotBlank @Size(max = 60) String name,
        @NotNull UUID organizationId) {
    /** 1–40 characters, none of them invisible, no slash, no space at the ends. */
    static final String NUMBER = "[^\\s\\p{C}/](?:[^\\p{C}/]{0,38}[^\\s\\p{C}/])?";

    EnterVolunteer numbered(String given) {
        return new EnterVolunteer(given, name, organizationId);
    }
}
