package cn.tongxin.programme.softrule;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/** Why a soft rule is not kept. */
public record ExceptionReason(
        @NotNull @Pattern(regexp = "R-\\d{2}") String rule,
        @NotBlank @Size(max = 500) String reason) {}
