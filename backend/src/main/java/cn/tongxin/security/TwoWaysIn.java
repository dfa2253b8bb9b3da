package cn.tongxin.security;

import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import jakarta.inject.Inject;

import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jspecify.annotations.Nullable;

import cn.tongxin.shared.problem.ProblemException;

import io.quarkus.oidc.runtime.OidcAuthenticationMechanism;
import io.quarkus.security.AuthenticationCompletionException;
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
        if (request.request().headers().getAll("Authorization").size() > 1) {
            return Uni.createFrom().failure(new AuthenticationFailedException());
        }
        if (hasAuthorization(request)) {
            return bearer.authenticate(request, providers).invoke(TwoWaysIn::requireAccess);
        }
        Uni<SecurityIdentity> session = browser.authenticate(request, providers);
        return isPage(request.normalizedPath()) ? onPage(session) : session;
    }

    /** With a dead session it leads to the sign-in; whom we refuse would come back from there for ever. */
    private static Uni<SecurityIdentity> onPage(Uni<SecurityIdentity> session) {
        return session.onFailure(TwoWaysIn::isOurRefusal)
                .transform(AuthenticationCompletionException::new)
                .onFailure(AuthenticationFailedException.class)
                .recoverWithNull();
    }

    private static boolean isOurRefusal(Throwable failure) {
        return failure instanceof AuthenticationFailedException
                && Stream.iterate(failure, Objects::nonNull, Throwable::getCause)
                        .anyMatch(ProblemException.class::isInstance);
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

    private static void requireAccess(@Nullable SecurityIdentity identity) {
        if (identity != null && identity.getPrincipal() instanceof JsonWebToken token && !AccessTokens.isOne(token)) {
            throw new AuthenticationFailedException();
        }
    }

    private static boolean hasAuthorization(RoutingContext request) {
        return request.request().headers().contains("Authorization");
    }

    private static boolean isPage(String path) {
        return path.startsWith("/api/session/") || path.startsWith("/api/docs");
    }
}
