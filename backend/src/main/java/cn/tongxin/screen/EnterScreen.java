package cn.tongxin.screen;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * A screen as it is set up.
 *
 * @param name what it is called on top of the screen
 * @param days how long its address works
 */
public record EnterScreen(
        @NotBlank @Size(max = 60) String name,
        @NotNull @Min(1) @Max(366) Integer days) {}
