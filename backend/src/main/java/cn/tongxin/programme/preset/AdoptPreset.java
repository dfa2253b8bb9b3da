package cn.tongxin.programme.preset;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** Starts a programme from a preset. */
public record AdoptPreset(
        @NotNull @Min(2000) @Max(2100) Integer year,
        @NotBlank @Size(max = 100) String name) {}
