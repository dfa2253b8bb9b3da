package cn.tongxin.users;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Disables an account or enables it again. */
public record SwitchUser(@NotBlank @Size(max = 500) String reason) {}
