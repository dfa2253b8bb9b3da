package cn.tongxin.programme.softrule;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/** Why a soft rule is not kept. */
public record ExceptionReason(
        @NotNull @Pattern(regexp = "R-(01|02|04|08|10)") String rule,
        @NotBlank @Size(max = 500) String reason) {}
