package cn.tongxin.audit.verification;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;

import cn.tongxin.audit.chain.Link;

/**
 * An entry as the auditor wrote it down earlier: it must still be there.
 *
 * @param digest in hex
 */
public record VerifyAuditEntries(
        @NotNull @Min(1) Long number,
        @NotNull @Pattern(regexp = "[0-9a-f]{64}") String digest) {
    public Link anchor() {
        return new Link(number, digest);
    }
}
