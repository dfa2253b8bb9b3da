package cn.tongxin.security;

import java.util.HashSet;
import java.util.Set;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import jakarta.inject.Inject;

import io.quarkus.oidc.runtime.OidcAuthenticationMechanism;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.AuthenticationRequest;
import io.quarkus.smallrye.jwt.runtime.auth.JWTAuthMechanism;
import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticationMechanism;
import io.quarkus.vertx.http.runtime.security.HttpCredentialTransport;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;

/** Agencies come with a bearer token, browsers with a session; the header decides, and never both. */
@Alternative
@Priority(1)
@ApplicationScoped
public class TwoWaysIn implements HttpAuthenticationMechanism {
    @Inject
    JWTAuthMechanism bearer;

    @Inject
    OidcAuthenticationMechanism browser;

    @Override
    public Uni<SecurityIdentity> authenticate(RoutingContext request, IdentityProviderManager providers) {
        if (hasAuthorization(request)) {
            return bearer.authenticate(request, providers);
        }
        Uni<SecurityIdentity> session = browser.authenticate(request, providers);
        // A page with a dead session is a page without one: it leads to the sign-in.
        return isPage(request.normalizedPath())
                ? session.onFailure(AuthenticationFailedException.class).recoverWithNull()
                : session;
    }

    /** Only a page that a person opened is sent to the sign-in; a script always gets a 401. */
    @Override
    public Uni<ChallengeData> getChallenge(RoutingContext request) {
        return !hasAuthorization(request) && isPage(request.normalizedPath())
                ? browser.getChallenge(request)
                : bearer.getChallenge(request);
    }

    @Override
    public Set<Class<? extends AuthenticationRequest>> getCredentialTypes() {
        Set<Class<? extends AuthenticationRequest>> types = new HashSet<>(bearer.getCredentialTypes());
        types.addAll(browser.getCredentialTypes());
        return types;
    }

    @Override
    public Uni<HttpCredentialTransport> getCredentialTransport(RoutingContext request) {
        return hasAuthorization(request)
                ? bearer.getCredentialTransport(request)
                : browser.getCredentialTransport(request);
    }

    private static boolean hasAuthorization(RoutingContext request) {
        return request.request().headers().contains("Authorization");
    }

    private static boolean isPage(String path) {
        return path.startsWith("/api/session/") || path.startsWith("/api/docs");
    }
}
