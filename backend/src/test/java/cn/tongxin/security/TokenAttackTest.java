package cn.tongxin.security;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.interfaces.RSAPublicKey;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

import org.jose4j.jwe.JsonWebEncryption;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import com.sun.net.httpserver.HttpServer;

import cn.tongxin.testing.Caller;
import cn.tongxin.testing.Forgery;
import cn.tongxin.testing.Signing;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;

import static org.assertj.core.api.Assertions.assertThat;

/** Tokens as an attacker makes them: all are refused alike, so that a refusal teaches nothing. */
@QuarkusTest
class TokenAttackTest {
    private static final AtomicInteger FETCHED = new AtomicInteger();

    /** Somebody else's key, under an id of the attacker's choice. */
    private static final KeyPair OTHER = Signing.make();

    private static final HttpServer ATTACKER = open();

    private static HttpServer open() {
        try {
            HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            byte[] keys = ("{\"keys\":[" + jwk() + "]}").getBytes(StandardCharsets.UTF_8);
            server.createContext("/", exchange -> {
                FETCHED.incrementAndGet();
                exchange.sendResponseHeaders(200, keys.length);
                exchange.getResponseBody().write(keys);
                exchange.close();
            });
            return server;
        } catch (java.io.IOException failed) {
            throw new java.io.UncheckedIOException(failed);
        }
    }

    @BeforeAll
    static void listen() {
        ATTACKER.start();
    }

    @AfterAll
    static void close() {
        ATTACKER.stop(0);
    }

    private static long now() {
        return Instant.now().getEpochSecond();
    }

    private static String address() {
        return "http://127.0.0.1:" + ATTACKER.getAddress().getPort() + "/keys";
    }

    private static String jwk() {
        return Signing.jwk("attacker", (RSAPublicKey) OTHER.getPublic());
    }

    private static Forgery good() {
        return Forgery.of(Caller.COMMITTEE);
    }

    private static Response me(String token) {
        return RestAssured.given().header("Authorization", "Bearer " + token).get("/api/v1/me");
    }

    /** What a refusal says, but for the mark of the request. */
    private static Map<String, Object> said(Response refusal) {
        assertThat(refusal.contentType()).startsWith("application/problem+json");
        Map<String, Object> said = new LinkedHashMap<>(refusal.jsonPath().getMap("$"));
        said.remove("traceId");
        return said;
    }

    private static void isRefusedAlike(String token) {
        Response refusal = me(token);
        assertThat(refusal.statusCode()).as(refusal.asString()).isEqualTo(401);
        assertThat(refusal.header("WWW-Authenticate")).isEqualTo("Bearer");
        assertThat(said(refusal)).isEqualTo(said(me("nonsense")));
    }

    @Test
    void theTokenThatAllOthersAreMadeFromIsGood() {
        assertThat(me(good().signed()).statusCode()).isEqualTo(200);
    }

    @TestFactory
    Stream<DynamicTest> aForgedTokenIsRefused() throws Exception {
        Map<String, String> tokens = new LinkedHashMap<>();
        withoutTheKey(tokens);
        aboutTheKey(tokens);
        ofAnotherKind(tokens);
        notForUs(tokens);
        spoilt(tokens);
        return tokens.entrySet().stream()
                .map(each -> DynamicTest.dynamicTest(each.getKey(), () -> isRefusedAlike(each.getValue())));
    }

    private static void withoutTheKey(Map<String, String> tokens) throws Exception {
        for (String none : List.of("none", "NONE", "nOnE", "None", "", " RS256", "rs256")) {
            tokens.put("alg '" + none + "', unsigned", good().unsigned(none));
            tokens.put("alg '" + none + "', signed", good().header("alg", none).signed());
        }
        byte[] pem = Signing.publicPem().getBytes(StandardCharsets.UTF_8);
        byte[] modulus = ((RSAPublicKey) Signing.publicKey()).getModulus().toByteArray();
        for (String algorithm : List.of("HS256", "HS384", "HS512")) {
            tokens.put(algorithm + " with the public key as PEM", good().sealed(algorithm, pem));
            tokens.put(
                    algorithm + " with the public key as DER",
                    good().sealed(algorithm, Signing.publicKey().getEncoded()));
            tokens.put(algorithm + " with the modulus", good().sealed(algorithm, modulus));
        }
        tokens.put("HS256 with an empty secret", good().sealed("HS256", new byte[1]));
        KeyPair curve = KeyPairGenerator.getInstance("EC").generateKeyPair();
        tokens.put("ES256", good().signed("ES256", "SHA256withECDSAinP1363Format", curve.getPrivate()));
        tokens.put("ES256, all zero", good().header("alg", "ES256").by(content -> new byte[64]));
        tokens.put("PS256", good().signed("PS256", "RSASSA-PSS", OTHER.getPrivate()));
        tokens.put("PS256 with our key", good().signed("PS256", "RSASSA-PSS", Signing.privateKey()));
        tokens.put("RS512 with our key", good().signed("RS512", "SHA512withRSA", Signing.privateKey()));
        tokens.put("RS1 with our key", good().signed("RS1", "SHA1withRSA", Signing.privateKey()));
        tokens.put("our key id, another realm's key", good().signed(OTHER.getPrivate()));
    }

    private static void aboutTheKey(Map<String, String> tokens) {
        for (String kid : List.of(
                "other",
                "",
                "../../../../dev/null",
                "/etc/passwd",
                "' or '1'='1",
                "x' union select 'a' -- ",
                "\u0000")) {
            tokens.put("kid " + kid, good().header("kid", kid).signed());
            tokens.put("kid " + kid + ", other key", good().header("kid", kid).signed(OTHER.getPrivate()));
            tokens.put(
                    "kid " + kid + ", empty secret", good().header("kid", kid).sealed("HS256", new byte[1]));
        }
        tokens.put("kid is a URL", good().header("kid", address()).signed(OTHER.getPrivate()));
        tokens.put("kid is a number", good().header("kid", 7).signed());
        Map<String, Object> pointers = Map.of(
                "jku", address(),
                "x5u", address(),
                "jwk", key(),
                "x5c", List.of(Forgery.encoded(OTHER.getPublic().getEncoded())),
                "x5t", "AAAA",
                "iss", address());
        pointers.forEach((name, value) -> {
            tokens.put(name, good().header(name, value).signed(OTHER.getPrivate()));
            tokens.put(
                    name + " and its kid",
                    good().header(name, value).header("kid", "attacker").signed(OTHER.getPrivate()));
        });
        tokens.put("crit", good().header("crit", List.of("exp")).signed());
        tokens.put(
                "crit of our own",
                good().header("crit", List.of("x")).header("x", 1).signed());
        tokens.put(
                "crit b64",
                good().header("crit", List.of("b64")).header("b64", false).signed());
    }

    private static Object key() {
        try {
            return Forgery.JSON.readTree(jwk());
        } catch (java.io.IOException broken) {
            throw new java.io.UncheckedIOException(broken);
        }
    }

    /** Really signed, and yet no access token. */
    private static void ofAnotherKind(Map<String, String> tokens) {
        for (String type : List.of("Refresh", "Offline", "ID", "Logout", "bearer", "")) {
            tokens.put("typ " + type, good().claim("typ", type).signed());
        }
        tokens.put("no typ", good().without("typ").signed());
        tokens.put("typ is a list", good().claim("typ", List.of("Bearer")).signed());
        tokens.put("no sub", good().without("sub").signed());
        tokens.put("no azp", good().without("azp").signed());
        tokens.put("no exp", good().without("exp").signed());
        tokens.put("expired", good().claim("exp", now() - 1).signed());
        tokens.put("exp is a text", good().claim("exp", "never").signed());
        tokens.put(
                "exp is a text of digits",
                good().claim("exp", String.valueOf(now() + 300)).signed());
        tokens.put("exp is negative", good().claim("exp", -1).signed());
        tokens.put("nbf in the future", good().claim("nbf", now() + 3600).signed());
        tokens.put(
                "iat in the future",
                good().claim("iat", now() + 3600).claim("exp", now() + 7200).signed());
        tokens.put("no iat", good().without("iat").signed());
    }

    private static void notForUs(Map<String, String> tokens) {
        for (Object issuer : List.of(
                Caller.ISSUER + "/",
                Caller.ISSUER.toUpperCase(java.util.Locale.ROOT),
                Caller.ISSUER + "-2",
                Caller.ISSUER + "#",
                address(),
                "",
                List.of(Caller.ISSUER))) {
            tokens.put("iss " + issuer, good().claim("iss", issuer).signed());
        }
        tokens.put("no iss", good().without("iss").signed());
        for (Object audience : List.of("another-api", "TONGXIN-API", "tongxin-web", "", List.of(), "tongxin-api ")) {
            tokens.put("aud " + audience, good().claim("aud", audience).signed());
        }
        tokens.put("no aud", good().without("aud").signed());
    }

    private static void spoilt(Map<String, String> tokens) throws Exception {
        String token = good().signed();
        String[] parts = token.split("\\.", -1);
        String admin =
                Forgery.encoded(good().payload().replace("committee", "auditor").getBytes(StandardCharsets.UTF_8));
        tokens.put("another payload", parts[0] + "." + admin + "." + parts[2]);
        tokens.put("one bit of the signature", Forgery.bitTurned(token));
        tokens.put("no signature", parts[0] + "." + parts[1] + ".");
        tokens.put("no third part", parts[0] + "." + parts[1]);
        tokens.put("four parts", token + "." + parts[2]);
        tokens.put("payload only", parts[1]);
        tokens.put("dots", "..");
        tokens.put("two tokens with a comma", token + "," + token);
        tokens.put("two tokens with a blank", token + " " + token);
        tokens.put("two tokens with another scheme", token + ", Bearer " + token);
        for (String inside : List.of(" ", "\t", "=", "*", "%0A", "+", "/")) {
            tokens.put(
                    "'" + inside + "' in the signature",
                    token.substring(0, token.length() - 9) + inside + token.substring(token.length() - 9));
            tokens.put(
                    "'" + inside + "' in the payload",
                    parts[0] + "." + parts[1].substring(0, 9) + inside + parts[1].substring(9) + "." + parts[2]);
        }
        tokens.put("quoted", '"' + token + '"');
        tokens.put("as JSON", "{\"payload\":\"" + parts[1] + "\"}");
        tokens.put("encrypted", encrypted(good().payload()));
        tokens.put("encrypted around a signed one", encrypted(token));
    }

    /** Whoever has a public key can encrypt. */
    private static String encrypted(String content) throws Exception {
        JsonWebEncryption jwe = new JsonWebEncryption();
        jwe.setAlgorithmHeaderValue("RSA-OAEP-256");
        jwe.setEncryptionMethodHeaderParameter("A256GCM");
        jwe.setKeyIdHeaderValue(Signing.KEY_ID);
        jwe.setKey(Signing.publicKey());
        jwe.setPayload(content);
        return jwe.getCompactSerialization();
    }

    @Test
    void whereATokenPointsIsNeverCalled() throws Exception {
        Map<String, String> tokens = new LinkedHashMap<>();
        aboutTheKey(tokens);
        notForUs(tokens);
        tokens.values().forEach(TokenAttackTest::me);
        assertThat(FETCHED).hasValue(0);
    }

    /** What Keycloak would not sign; and if it did, it is at most a token with fewer rights, never a fault of ours. */
    @ParameterizedTest
    @ValueSource(
            strings = {"sub", "azp", "scope", "name", "preferred_username", "organization_id", "realm_access", "jti"})
    void aClaimOfAnotherShapeIsNoFault(String claim) {
        for (Object odd : List.of(7, true, List.of("x", 7), Map.of("roles", 7), "", " ", "x".repeat(5000), "\u0000")) {
            Response answer = me(good().claim(claim, odd).signed());
            assertThat(answer.statusCode()).as("%s: %s", odd, answer.asString()).isIn(200, 401);
        }
    }

    @Test
    void aSystemThatIsNotRegisteredIsRefused() {
        Response refusal = me(good().claim("azp", "nobodys-system").signed());
        assertThat(refusal.statusCode()).isEqualTo(401);
        assertThat(said(refusal)).containsEntry("type", "urn:tongxin:problem:invalid-token");
    }

    @Test
    void aTokenStandsInItsHeaderOrNowhere() {
        String token = good().signed();
        RequestSpecification bare = RestAssured.given();
        assertThat(bare.get("/api/v1/me?access_token=" + token).statusCode()).isIn(400, 401);
        for (String name : List.of("Bearer", "access_token", "token", "jwt")) {
            assertThat(RestAssured.given().cookie(name, token).get("/api/v1/me").statusCode())
                    .as(name)
                    .isEqualTo(401);
        }
        for (String scheme : List.of("Basic ", "Token ", "", "Bearer", "Bearer: ", "DPoP ")) {
            Response refusal =
                    RestAssured.given().header("Authorization", scheme + token).get("/api/v1/me");
            assertThat(refusal.statusCode()).as(scheme).isEqualTo(401);
            assertThat(said(refusal)).as(scheme).isEqualTo(said(me("nonsense")));
        }
    }

    @Test
    void twoHeadersAreRefusedWhicheverIsGood() {
        String token = "Bearer " + good().signed();
        for (String[] two :
                new String[][] {{token, token}, {token, "Bearer x"}, {"Bearer x", token}, {"Basic YTpi", token}}) {
            Response refusal =
                    RestAssured.given().header("Authorization", two[0], two[1]).get("/api/v1/me");
            assertThat(refusal.statusCode()).isIn(400, 401);
            said(refusal);
        }
    }

    /** A header of that size never reaches us; and what is just small enough is no token. */
    @Test
    void anEndlessTokenIsRefusedBeforeItIsRead() {
        try {
            assertThat(me("x".repeat(100_000)).statusCode()).isIn(400, 401, 413, 431);
        } catch (Exception cut) {
            // The server hung up while the rest was still on its way.
            assertThat(cut).isInstanceOf(SocketException.class);
        }
        String padded = good().claim("padding", "x".repeat(9_000)).signed();
        assertThat(me(padded).statusCode()).isIn(200, 401, 431);
        assertThat(me("e30.".repeat(3_500)).statusCode()).isEqualTo(401);
    }

    /** With a secret known to nobody the same caller stays the same: what was verified is kept by all of the token. */
    @Test
    void aGoodTokenBeforeDoesNotHelpAForgedOne() {
        String token = good().signed();
        assertThat(me(token).statusCode()).isEqualTo(200);
        isRefusedAlike(Forgery.bitTurned(token));
        assertThat(Objects.requireNonNull(me(token).jsonPath().getString("name")))
                .isEqualTo("committee");
    }
}
