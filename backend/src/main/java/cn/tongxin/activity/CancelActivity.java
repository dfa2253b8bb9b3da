package cn.tongxin.activity;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Says why an activity does not take place. */
public record CancelActivity(@NotBlank @Size(max = 500) String reason) {}
