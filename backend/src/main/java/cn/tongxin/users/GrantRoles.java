package cn.tongxin.users;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * All roles that an account is to hold from its next request on.
 *
 * @param roles empty: none
 */
public record GrantRoles(
        @NotNull @Size(max = 5) List<@NotNull UserRole> roles,
        @NotBlank @Size(max = 500) String reason) {
    Set<String> codes() {
        return roles.stream().map(UserRole::code).collect(Collectors.toSet());
    }
}
