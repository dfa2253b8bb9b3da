package cn.tongxin.security.session;

import java.util.Base64;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.enterprise.inject.Alternative;
import jakarta.inject.Inject;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import io.quarkus.oidc.AuthorizationCodeTokens;
import io.quarkus.oidc.OidcRequestContext;
import io.quarkus.oidc.OidcTenantConfig;
import io.quarkus.oidc.TokenStateManager;
import io.quarkus.security.AuthenticationFailedException;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;

/** Keeps the tokens of the authorization-code flow behind an opaque cookie. */
@Alternative
@Priority(1)
@ApplicationScoped
public class SessionTokens implements TokenStateManager {
    private static final String SIGN_OUT = "/api/session/sign-out";

    @Inject
    WebSessions sessions;

    @Inject
    ObjectMapper json;

    @Override
    public Uni<String> createTokenState(
            RoutingContext request,
            OidcTenantConfig tenant,
            AuthorizationCodeTokens tokens,
            OidcRequestContext<String> context) {
        return context.runBlocking(() -> open(tokens));
    }

    @Override
    public Uni<AuthorizationCodeTokens> getTokens(
            RoutingContext request,
            OidcTenantConfig tenant,
            String key,
            OidcRequestContext<AuthorizationCodeTokens> context) {
        return context.runBlocking(() -> read(key));
    }

    @Override
    public Uni<Void> deleteTokens(
            RoutingContext request, OidcTenantConfig tenant, String key, OidcRequestContext<Void> context) {
        return context.runBlocking(() -> end(key, SIGN_OUT.equals(request.normalizedPath())));
    }

    @ActivateRequestContext
    String open(AuthorizationCodeTokens tokens) {
        return sessions.open(written(tokens), keycloakSession(tokens.getIdToken()));
    }

    @ActivateRequestContext
    AuthorizationCodeTokens read(String key) {
        return sessions.tokens(key).map(this::parsed).orElseThrow(AuthenticationFailedException::new);
    }

    @ActivateRequestContext
    @Nullable
    Void end(String key, boolean signedOut) {
        if (signedOut) {
            sessions.close(key);
        } else {
            sessions.supersede(key);
        }
        return null;
    }

    private String written(AuthorizationCodeTokens tokens) {
        return json.createObjectNode()
                .put("id", tokens.getIdToken())
                .put("access", tokens.getAccessToken())
                .put("refresh", tokens.getRefreshToken())
                .toString();
    }

    private AuthorizationCodeTokens parsed(String text) {
        JsonNode stored = tree(text);
        return new AuthorizationCodeTokens(
                stored.path("id").textValue(),
                stored.path("access").textValue(),
                stored.path("refresh").textValue());
    }

    private @Nullable String keycloakSession(String idToken) {
        String payload = idToken.split("\\.", -1)[1];
        return tree(new String(Base64.getUrlDecoder().decode(payload), java.nio.charset.StandardCharsets.UTF_8))
                .path("sid")
                .textValue();
    }

    private JsonNode tree(String text) {
        try {
            return json.readTree(text);
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException("session cannot be read", broken);
        }
    }
}
