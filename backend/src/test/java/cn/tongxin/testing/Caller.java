package cn.tongxin.testing;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import io.smallrye.jwt.build.Jwt;
import io.smallrye.jwt.build.JwtClaimsBuilder;

/**
 * Someone who calls, with a really signed token.
 *
 * @param organization absent for those without one
 */
public record Caller(
        String name,
        Set<String> roles,
        String scopes,
        @Nullable UUID organization) {
    public static final String ISSUER = "https://identity.test/realms/tongxin";
    public static final Caller COMMITTEE = new Caller("committee", Set.of("committee"), "", null);
    public static final Caller SECOND_COMMITTEE = new Caller("committee-2", Set.of("committee"), "", null);
    public static final Caller AUDITOR = new Caller("auditor", Set.of("auditor"), "", null);
    public static final Caller ADMIN = new Caller("admin", Set.of("admin"), "", null);
    public static final Caller SECURITY = new Caller("security", Set.of("security"), "", null);

    public static Caller staffOf(UUID organization) {
        return new Caller("staff-" + organization, Set.of("staff"), "", organization);
    }

    public static Caller agencyOf(UUID organization) {
        return new Caller("agency-" + organization, Set.of(), "records:read records:write figures:read", organization);
    }

    public String token() {
        return claims().sign();
    }

    /** The claims of a good token, to be spoilt. Who has a role is a person; all others are systems, and registered. */
    public JwtClaimsBuilder claims() {
        boolean person = !roles.isEmpty();
        if (!person && organization != null) {
            Clients.register(name, organization, scopes);
        }
        JwtClaimsBuilder claims = Jwt.issuer(ISSUER)
                .audience("tongxin-api")
                .subject(UUID.nameUUIDFromBytes(name.getBytes(java.nio.charset.StandardCharsets.UTF_8))
                        .toString())
                .claim("azp", person ? "tongxin-web" : name)
                .claim("typ", "Bearer")
                .claim("name", name)
                .claim("scope", "profile " + scopes)
                .claim("realm_access", Map.of("roles", List.copyOf(roles)))
                .expiresIn(300);
        return organization == null ? claims : claims.claim("organization_id", organization.toString());
    }

    public RequestSpecification call() {
        return RestAssured.given()
                .basePath("/api/v1")
                .auth()
                .oauth2(token())
                .accept(ContentType.JSON)
                .contentType(ContentType.JSON);
    }
}
