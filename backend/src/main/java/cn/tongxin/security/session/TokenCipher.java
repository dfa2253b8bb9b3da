package cn.tongxin.security.session;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;

import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** AES-256-GCM over what a session or a webhook keeps secret, so that a copy of the database opens nothing. */
@ApplicationScoped
public class TokenCipher {
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;
    private static final SecureRandom RANDOM = new SecureRandom();

    @Inject
    SessionSettings settings;

    public String encrypt(String plain) {
        byte[] nonce = random(NONCE_BYTES);
        byte[] secret = run(Cipher.ENCRYPT_MODE, nonce, plain.getBytes(StandardCharsets.UTF_8));
        return Base64.getEncoder()
                .encodeToString(ByteBuffer.allocate(nonce.length + secret.length)
                        .put(nonce)
                        .put(secret)
                        .array());
    }

    /** Absent where it was not encrypted by the secret of today, or was changed since. */
    public Optional<String> readable(String text) {
        try {
            return Optional.of(decrypt(text));
        } catch (IllegalArgumentException | IllegalStateException | BufferUnderflowException broken) {
            return Optional.empty();
        }
    }

    public String decrypt(String text) {
        ByteBuffer stored = ByteBuffer.wrap(Base64.getDecoder().decode(text));
        byte[] nonce = new byte[NONCE_BYTES];
        stored.get(nonce);
        byte[] secret = new byte[stored.remaining()];
        stored.get(secret);
        return new String(run(Cipher.DECRYPT_MODE, nonce, secret), StandardCharsets.UTF_8);
    }

    private static byte[] random(int bytes) {
        byte[] random = new byte[bytes];
        RANDOM.nextBytes(random);
        return random;
    }

    private static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException(missing);
        }
    }

    private byte[] run(int mode, byte[] nonce, byte[] input) {
        try {
            Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(
                    mode, new SecretKeySpec(sha256(settings.secret()), "AES"), new GCMParameterSpec(TAG_BITS, nonce));
            return cipher.doFinal(input);
        } catch (GeneralSecurityException broken) {
            throw new IllegalStateException("secret cannot be read", broken);
        }
    }
}
