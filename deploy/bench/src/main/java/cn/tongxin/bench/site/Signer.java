package cn.tongxin.bench.site;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/** Signs tokens with a key of this run, so that measuring the application does not measure the identity provider. */
public final class Signer {
    static final String ISSUER = "https://identity.test/realms/tongxin";
    private static final Duration LIFE = Duration.ofHours(6);

    private final KeyPair keys;

    public Signer() {
        try {
            keys = KeyPairGenerator.getInstance("RSA").generateKeyPair();
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException(missing);
        }
    }

    public String committee(String name) {
        return token(name, "committee", null);
    }

    public String staffOf(UUID organization) {
        return token("staff-" + organization, "staff", organization);
    }

    private String token(String name, String role, @Nullable UUID organization) {
        String claims = """
                {"iss":"%s","aud":"tongxin-api","sub":"%s","azp":"tongxin-web","typ":"Bearer","name":"%s","scope":"profile",\
                "realm_access":{"roles":["%s"]},"iat":%d,"exp":%d%s}""".formatted(
                        ISSUER,
                        UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)),
                        name,
                        role,
                        Instant.now().getEpochSecond(),
                        Instant.now().plus(LIFE).getEpochSecond(),
                        organization == null ? "" : ",\"organization_id\":\"" + organization + "\"");
        String signed = base64("{\"alg\":\"RS256\",\"typ\":\"JWT\"}".getBytes(StandardCharsets.UTF_8)) + "."
                + base64(claims.getBytes(StandardCharsets.UTF_8));
        return signed + "." + base64(signature(signed));
    }

    private byte[] signature(String text) {
        try {
            Signature signature = Signature.getInstance("SHA256withRSA");
            signature.initSign(keys.getPrivate());
            signature.update(text.getBytes(StandardCharsets.UTF_8));
            return signature.sign();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static String base64(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** The public key as the application reads it. */
    String keyFile(Path directory) {
        try {
            Path file = Files.createDirectories(directory).resolve("public.pem");
            String key = Base64.getMimeEncoder().encodeToString(keys.getPublic().getEncoded());
            Files.writeString(file, "-----BEGIN PUBLIC KEY-----\n" + key + "\n-----END PUBLIC KEY-----\n");
            return file.toUri().toString();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
