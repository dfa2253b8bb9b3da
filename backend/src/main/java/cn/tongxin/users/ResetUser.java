package cn.tongxin.users;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

import org.jspecify.annotations.Nullable;

/**
 * Gives an account a new temporary password.
 *
 * @param secondFactor true: what it proves itself with besides the password is set up anew, too
 */
public record ResetUser(
        @NotBlank @Size(max = 500) String reason, @Nullable Boolean secondFactor) {}
