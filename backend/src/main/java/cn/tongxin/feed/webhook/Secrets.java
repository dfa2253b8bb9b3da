package cn.tongxin.feed.webhook;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;
import java.util.stream.Collectors;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import cn.tongxin.security.session.TokenCipher;

/** Makes, ciphers and uses the secrets of webhooks, by Standard Webhooks. */
@ApplicationScoped
class Secrets {
    private static final String PREFIX = "whsec_";
    private static final int BYTES = 32;
    private static final SecureRandom RANDOM = new SecureRandom();

    @Inject
    TokenCipher cipher;

    /** A new one as it is shown, once. */
    static String make() {
        byte[] secret = new byte[BYTES];
        RANDOM.nextBytes(secret);
        return PREFIX + Base64.getEncoder().encodeToString(secret);
    }

    /** As it is kept. */
    String ciphered(String shown) {
        return cipher.encrypt(shown);
    }

    /**
     * The header {@code webhook-signature}.
     *
     * @param ciphered those that sign
     * @param id the message's, the same for each attempt
     * @param timestamp seconds since 1970, of the attempt
     */
    String signatures(List<String> ciphered, String id, long timestamp, String body) {
        String signed = id + "." + timestamp + "." + body;
        return ciphered.stream()
                .map(secret -> "v1," + signature(cipher.decrypt(secret), signed))
                .collect(Collectors.joining(" "));
    }

    private static String signature(String secret, String signed) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(Base64.getDecoder().decode(secret.substring(PREFIX.length())), "HmacSHA256"));
            return Base64.getEncoder().encodeToString(mac.doFinal(signed.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException(missing);
        }
    }
}
