package cn.tongxin.security.keycloak;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;

/** A client as Keycloak's Admin API writes it; only what we care for. */
@JsonIgnoreProperties(ignoreUnknown = true)
record KeycloakClient(
        @Nullable String id,
        String clientId,
        @Nullable String name,
        @Nullable String secret,
        @Nullable String protocol,
        @Nullable Boolean enabled,
        @Nullable Boolean publicClient,
        @Nullable Boolean standardFlowEnabled,
        @Nullable Boolean implicitFlowEnabled,
        @Nullable Boolean directAccessGrantsEnabled,
        @Nullable Boolean serviceAccountsEnabled,
        @Nullable Boolean fullScopeAllowed,
        @Nullable Map<String, String> attributes,
        @Nullable List<String> defaultClientScopes,
        @Nullable List<String> optionalClientScopes) {
    /** Tells ours from those that somebody made by hand. */
    private static final String MARK = "tongxin.api-client";

    private static final List<String> SCOPES = List.of(
            "basic",
            "acr",
            "profile",
            "roles",
            "service_account",
            "tongxin",
            "records:read",
            "records:write",
            "figures:read");

    static KeycloakClient of(String clientId, String name, String secret) {
        return new KeycloakClient(
                null,
                clientId,
                written(name),
                secret,
                "openid-connect",
                true,
                false,
                false,
                false,
                false,
                true,
                false,
                Map.of(MARK, "true"),
                SCOPES,
                List.of());
    }

    /** Its database may not hold the rarest characters; ours keeps the name as it is. */
    static String written(String name) {
        return name.codePoints()
                .map(point -> Character.isBmpCodePoint(point) ? point : '?')
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    boolean madeByUs() {
        return attributes != null && attributes.containsKey(MARK);
    }

    boolean comesBySecret() {
        return Boolean.TRUE.equals(enabled)
                && Boolean.TRUE.equals(serviceAccountsEnabled)
                && !Boolean.TRUE.equals(publicClient);
    }

    @Override
    public String toString() {
        return clientId;
    }
}
