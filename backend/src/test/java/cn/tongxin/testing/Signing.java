package cn.tongxin.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.Key;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.interfaces.RSAPublicKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;

/** The key of the tests' identity provider: made for each run, told as a key set, and kept for who signs or forges. */
public final class Signing {
    /** The id of the key in the key set. */
    public static final String KEY_ID = "key-of-the-tests";

    private static final Path FOLDER = Path.of("target", "test-keys");

    private Signing() {}

    public static KeyPair make() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            return generator.generateKeyPair();
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException(missing);
        }
    }

    /** The key set, as JSON. */
    static String published(KeyPair pair) {
        RSAPublicKey key = (RSAPublicKey) pair.getPublic();
        return "{\"keys\":[" + jwk(KEY_ID, key) + "]}";
    }

    /** One public key as a member of a key set. */
    public static String jwk(String id, RSAPublicKey key) {
        return "{\"kty\":\"RSA\",\"use\":\"sig\",\"alg\":\"RS256\",\"kid\":\"%s\",\"n\":\"%s\",\"e\":\"%s\"}"
                .formatted(id, number(key.getModulus()), number(key.getPublicExponent()));
    }

    private static String number(BigInteger number) {
        byte[] bytes = number.toByteArray();
        int from = bytes[0] == 0 ? 1 : 0;
        byte[] magnitude = java.util.Arrays.copyOfRange(bytes, from, bytes.length);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(magnitude);
    }

    /** Where the private key was written to. */
    static String kept(KeyPair pair) {
        write("public", pair.getPublic());
        return write("private", pair.getPrivate());
    }

    private static String write(String name, Key key) {
        try {
            Path file = Files.createDirectories(FOLDER).resolve(name + ".pem");
            return Files.writeString(file, pem(name.toUpperCase(java.util.Locale.ROOT), key))
                    .toUri()
                    .toString();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static String pem(String kind, Key key) {
        return "-----BEGIN " + kind + " KEY-----\n" + Base64.getMimeEncoder().encodeToString(key.getEncoded())
                + "\n-----END " + kind + " KEY-----";
    }

    /** As anybody may have it. */
    public static String publicPem() {
        return text("public");
    }

    public static PublicKey publicKey() {
        try {
            return KeyFactory.getInstance("RSA").generatePublic(new X509EncodedKeySpec(der("public")));
        } catch (GeneralSecurityException broken) {
            throw new IllegalStateException(broken);
        }
    }

    /** As the identity provider alone has it. */
    public static PrivateKey privateKey() {
        try {
            return KeyFactory.getInstance("RSA").generatePrivate(new PKCS8EncodedKeySpec(der("private")));
        } catch (GeneralSecurityException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private static byte[] der(String name) {
        return Base64.getMimeDecoder().decode(text(name).replaceAll("-----[A-Z ]+-----", ""));
    }

    private static String text(String name) {
        try {
            return Files.readString(FOLDER.resolve(name + ".pem"));
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
