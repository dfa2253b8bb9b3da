package cn.tongxin.users;

import java.util.UUID;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

import org.jspecify.annotations.Nullable;

/**
 * From the next request on the account acts for another organization.
 *
 * @param organizationId absent: for none
 */
public record MoveUser(
        @Nullable UUID organizationId,
        @NotBlank @Size(max = 500) String reason) {}
