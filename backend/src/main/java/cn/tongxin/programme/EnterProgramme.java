package cn.tongxin.programme;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** A yearly programme as it is entered and changed. */
public record EnterProgramme(
        @NotNull @Min(2000) @Max(2100) Integer year,
        @NotBlank @Size(max = 100) String name) {}
