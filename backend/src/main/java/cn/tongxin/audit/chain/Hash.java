package cn.tongxin.audit.chain;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

import org.bouncycastle.crypto.digests.SM3Digest;
import org.bouncycastle.crypto.macs.HMac;
import org.bouncycastle.crypto.params.KeyParameter;

/** What digests are made with; both are 256 bits, written in hex. */
public enum Hash {
    SHA_256("SHA-256") {
        @Override
        byte[] digest(byte[] content) {
            try {
                return MessageDigest.getInstance("SHA-256").digest(content);
            } catch (GeneralSecurityException missing) {
                throw new IllegalStateException(missing);
            }
        }

        @Override
        byte[] mac(byte[] key, byte[] content) {
            try {
                Mac mac = Mac.getInstance("HmacSHA256");
                mac.init(new SecretKeySpec(key, "HmacSHA256"));
                return mac.doFinal(content);
            } catch (GeneralSecurityException missing) {
                throw new IllegalStateException(missing);
            }
        }
    },
    SM3("SM3") {
        @Override
        byte[] digest(byte[] content) {
            SM3Digest digest = new SM3Digest();
            digest.update(content, 0, content.length);
            byte[] result = new byte[digest.getDigestSize()];
            digest.doFinal(result, 0);
            return result;
        }

        @Override
        byte[] mac(byte[] key, byte[] content) {
            HMac mac = new HMac(new SM3Digest());
            mac.init(new KeyParameter(key));
            mac.update(content, 0, content.length);
            byte[] result = new byte[mac.getMacSize()];
            mac.doFinal(result, 0);
            return result;
        }
    };

    private final String code;

    Hash(String code) {
        this.code = code;
    }

    abstract byte[] digest(byte[] content);

    abstract byte[] mac(byte[] key, byte[] content);

    /** As in settings and beside each entry. */
    String code() {
        return code;
    }

    static String hex(byte[] bytes) {
        return HexFormat.of().formatHex(bytes);
    }

    static Optional<Hash> find(String code) {
        return Arrays.stream(values()).filter(hash -> hash.code.equals(code)).findFirst();
    }

    static Hash of(String code) {
        return find(code)
                .orElseThrow(() -> new IllegalArgumentException("tongxin.audit.digest is SHA-256 or SM3, not " + code));
    }
}
