package cn.tongxin.testing;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.spec.MGF1ParameterSpec;
import java.security.spec.PSSParameterSpec;
import java.util.Base64;
import java.util.function.UnaryOperator;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** A token put together by hand: a good one, until something in it is changed or somebody else signs it. */
public final class Forgery {
    public static final ObjectMapper JSON = new ObjectMapper();

    private final ObjectNode header;
    private final ObjectNode claims;

    private Forgery(ObjectNode header, ObjectNode claims) {
        this.header = header;
        this.claims = claims;
    }

    public static Forgery of(Caller caller) {
        String[] parts = caller.token().split("\\.", -1);
        return new Forgery(object(parts[0]), object(parts[1])).header("kid", Signing.KEY_ID);
    }

    private static ObjectNode object(String part) {
        try {
            return (ObjectNode) JSON.readTree(new String(Base64.getUrlDecoder().decode(part), StandardCharsets.UTF_8));
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException(broken);
        }
    }

    public Forgery header(String name, Object value) {
        ObjectNode other = header.deepCopy();
        other.set(name, JSON.valueToTree(value));
        return new Forgery(other, claims);
    }

    public Forgery claim(String name, Object value) {
        ObjectNode other = claims.deepCopy();
        other.set(name, JSON.valueToTree(value));
        return new Forgery(header, other);
    }

    public Forgery without(String claim) {
        ObjectNode other = claims.deepCopy();
        other.remove(claim);
        return new Forgery(header, other);
    }

    /** By the key of the identity provider. */
    public String signed() {
        return signed(Signing.privateKey());
    }

    public String signed(PrivateKey key) {
        return by(content -> signature("SHA256withRSA", key, content));
    }

    public String signed(String algorithm, String java, PrivateKey key) {
        return header("alg", algorithm).by(content -> signature(java, key, content));
    }

    /** With a secret that is none. */
    public String sealed(String algorithm, byte[] secret) {
        return header("alg", algorithm).by(content -> mac("Hmac" + algorithm.replace("HS", "SHA"), secret, content));
    }

    public String unsigned(String algorithm) {
        return header("alg", algorithm).by(content -> new byte[0]);
    }

    public String by(UnaryOperator<byte[]> signer) {
        String content = encoded(header) + "." + encoded(claims);
        return content + "." + encoded(signer.apply(content.getBytes(StandardCharsets.US_ASCII)));
    }

    public String payload() {
        return claims.toString();
    }

    private static String encoded(ObjectNode object) {
        return encoded(object.toString().getBytes(StandardCharsets.UTF_8));
    }

    public static String encoded(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private static byte[] signature(String algorithm, PrivateKey key, byte[] content) {
        try {
            Signature signature = Signature.getInstance(algorithm);
            if (algorithm.equals("RSASSA-PSS")) {
                signature.setParameter(new PSSParameterSpec("SHA-256", "MGF1", MGF1ParameterSpec.SHA256, 32, 1));
            }
            signature.initSign(key);
            signature.update(content);
            return signature.sign();
        } catch (GeneralSecurityException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private static byte[] mac(String algorithm, byte[] secret, byte[] content) {
        try {
            Mac mac = Mac.getInstance(algorithm);
            mac.init(new SecretKeySpec(secret, algorithm));
            return mac.doFinal(content);
        } catch (GeneralSecurityException broken) {
            throw new IllegalStateException(broken);
        }
    }

    /** One bit of the signature turned over. */
    public static String bitTurned(String token) {
        int dot = token.lastIndexOf('.');
        byte[] signature = Base64.getUrlDecoder().decode(token.substring(dot + 1));
        byte[] turned = new BigInteger(signature).flipBit(1000).toByteArray();
        byte[] same = new byte[signature.length];
        int from = Math.max(0, turned.length - same.length);
        System.arraycopy(turned, from, same, same.length - (turned.length - from), turned.length - from);
        return token.substring(0, dot + 1) + encoded(same);
    }
}
