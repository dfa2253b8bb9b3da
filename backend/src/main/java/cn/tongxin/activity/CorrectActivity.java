package cn.tongxin.activity;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * Corrects an approved activity by a further entry.
 *
 * @param reason what was wrong
 * @param content as it should have been entered; organizer and day stay
 */
public record CorrectActivity(
        @NotBlank @Size(max = 500) String reason,
        @NotNull @Valid EnterActivity content) {}
