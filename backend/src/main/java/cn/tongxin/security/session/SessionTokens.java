package cn.tongxin.security.session;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.enterprise.inject.Alternative;
import jakarta.inject.Inject;

import org.jspecify.annotations.Nullable;

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

    /** Where the identity provider sends a browser that has just signed in; anywhere else tokens are only renewed. */
    private static final String CALLBACK = "/api/session/callback";

    @Inject
    WebSessions sessions;

    @Inject
    SessionPeople people;

    @Inject
    ObjectMapper json;

    @Override
    public Uni<String> createTokenState(
            RoutingContext request,
            OidcTenantConfig tenant,
            AuthorizationCodeTokens tokens,
            OidcRequestContext<String> context) {
        boolean renewal = !CALLBACK.equals(request.normalizedPath());
        return context.runBlocking(() -> renewal ? renew(tokens) : open(tokens, address(request)));
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
        return context.runBlocking(() -> end(key, SIGN_OUT.equals(request.normalizedPath()), address(request)));
    }

    @ActivateRequestContext
    String open(AuthorizationCodeTokens tokens, String address) {
        return sessions.begin(written(tokens), people.signedIn(tokens.getIdToken()), address);
    }

    @ActivateRequestContext
    String renew(AuthorizationCodeTokens tokens) {
        return sessions.open(written(tokens), people.signedIn(tokens.getIdToken()));
    }

    @ActivateRequestContext
    AuthorizationCodeTokens read(String key) {
        return sessions.tokens(key).map(this::parsed).orElseThrow(AuthenticationFailedException::new);
    }

    @ActivateRequestContext
    @Nullable
    Void end(String key, boolean signedOut, String address) {
        if (signedOut) {
            sessions.close(key, address);
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
        JsonNode stored = people.tree(text);
        return new AuthorizationCodeTokens(
                stored.path("id").textValue(),
                stored.path("access").textValue(),
                stored.path("refresh").textValue());
    }

    private static String address(RoutingContext request) {
        return request.request().remoteAddress().hostAddress();
    }
}
