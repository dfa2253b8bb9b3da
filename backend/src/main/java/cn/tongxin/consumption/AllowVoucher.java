package cn.tongxin.consumption;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * Lets a voucher count although another purchase holds it.
 *
 * @param reason why it is not the same purchase twice
 */
public record AllowVoucher(@NotBlank @Size(max = 500) String reason) {}
