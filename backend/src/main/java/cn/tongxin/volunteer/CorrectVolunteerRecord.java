package cn.tongxin.volunteer;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * Corrects an approved record by a further entry.
 *
 * @param reason what was wrong
 * @param content as it should have been entered; organization and day stay
 */
public record CorrectVolunteerRecord(
        @NotBlank @Size(max = 500) String reason,
        @NotNull @Valid EnterVolunteerRecord content) {}
