package cn.tongxin.pairing;

import java.time.LocalDate;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * Ends a pairing.
 *
 * @param to its last day
 */
public record EndPairing(
        @NotNull LocalDate to, @NotBlank @Size(max = 500) String reason) {}
