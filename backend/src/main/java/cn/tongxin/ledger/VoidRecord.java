package cn.tongxin.ledger;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * Takes an approved record out of all figures by a further entry.
 *
 * @param reason why it should not have counted
 */
public record VoidRecord(@NotBlank @Size(max = 500) String reason) {}
