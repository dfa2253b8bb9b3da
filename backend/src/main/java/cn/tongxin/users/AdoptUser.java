package cn.tongxin.users;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** An account that the identity provider has already, to be taken up here before its first sign-in. */
public record AdoptUser(@NotBlank @Size(max = 255) String username) {}
