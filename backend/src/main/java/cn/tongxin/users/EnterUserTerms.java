package cn.tongxin.users;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** What of an account is merely put right; all else is a step with a reason. */
public record EnterUserTerms(@NotBlank @Size(max = 64) String name) {}
