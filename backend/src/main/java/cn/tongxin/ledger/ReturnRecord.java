package cn.tongxin.ledger;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * Gives a submitted record back.
 *
 * @param reason what has to be mended
 */
public record ReturnRecord(@NotBlank @Size(max = 500) String reason) {}
