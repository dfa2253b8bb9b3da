package cn.tongxin.users;

import java.util.UUID;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

import org.jspecify.annotations.Nullable;

/**
 * An account as it is made: it holds no role until one is granted.
 *
 * @param username what its owner signs in with; small letters, because the identity provider makes them small
 * @param organizationId absent for who belongs to none
 */
public record EnterUser(
        @NotBlank @Pattern(regexp = "[a-z0-9][a-z0-9._-]{2,49}")
        String username,

        @NotBlank @Size(max = 64) String name,
        @Nullable UUID organizationId) {}
