package cn.tongxin.consumption;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * Corrects an approved purchase by a further entry.
 *
 * @param reason what was wrong
 * @param content as it should have been entered; organization, day and purchase refunded stay
 */
public record CorrectConsumptionRecord(
        @NotBlank @Size(max = 500) String reason,
        @NotNull @Valid EnterConsumptionRecord content) {}
