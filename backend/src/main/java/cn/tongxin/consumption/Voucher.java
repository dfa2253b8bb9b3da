package cn.tongxin.consumption;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.HexFormat;
import java.util.Locale;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.jspecify.annotations.Nullable;

/**
 * What proves a purchase; counted once, in whatever unit or alliance.
 *
 * @param issuerUscc the issuer by code; one of code and name is needed
 * @param totalFen what the whole voucher says, where the purchase is a part of it
 */
public record Voucher(
        @NotNull VoucherKind kind,
        @Size(min = 18, max = 18) @Nullable String issuerUscc,
        @Size(min = 1, max = 100) @Nullable String issuerName,
        @NotBlank @Size(max = 60) String number,
        @Min(1) @Max(1_000_000_000_000L) @Nullable Long totalFen) {
    /** Whether kind, issuer and number are all there; what comes in a batch is looked at before it is checked. */
    boolean complete() {
        return kind != null && number != null && (issuerUscc != null || issuerName != null);
    }

    /** The number of a fully digital invoice is unique by itself, whoever is named as the issuer and however. */
    private static final String NATIONAL_NUMBER = "\\d{20}";

    /** The same for the same kind, issuer and number: full width, case, spaces and invisible signs make no second one. */
    String key() {
        String own = plain(number);
        String issuer = issuerUscc == null ? String.valueOf(issuerName) : issuerUscc;
        boolean unique = kind == VoucherKind.INVOICE && own.matches(NATIONAL_NUMBER);
        byte[] parts = (kind + "\n" + (unique ? "" : plain(issuer)) + "\n" + own).getBytes(StandardCharsets.UTF_8);
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(parts));
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException(missing);
        }
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC)
                .replaceAll("[\\s\\p{Cf}]", "")
                .toUpperCase(Locale.ROOT);
    }
}
