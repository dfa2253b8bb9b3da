package cn.tongxin.appeal;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** What the handler did. */
public record ResolveAppeal(@NotBlank @Size(max = 2000) String result) {}
