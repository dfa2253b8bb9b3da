package cn.tongxin.security;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.eclipse.microprofile.jwt.JsonWebToken;

import cn.tongxin.shared.problem.ProblemException;
import cn.tongxin.shared.problem.ProblemType;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.SecurityIdentityAugmentor;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.smallrye.mutiny.Uni;

/**
 * Scopes guard operations as roles do. An agency's system has those that both its token and our register give it, and
 * no role whatever the identity provider says. People come by the web app's client only; other clients of the installation
 * are its own systems.
 */
@ApplicationScoped
public class ScopesAsRoles implements SecurityIdentityAugmentor {
    @Inject
    IdentitySettings settings;

    @Inject
    ClientRegister register;

    @Inject
    RightsOfPeople people;

    @Override
    public Uni<SecurityIdentity> augment(SecurityIdentity identity, AuthenticationRequestContext context) {
        if (identity.isAnonymous() || !(identity.getPrincipal() instanceof JsonWebToken token)) {
            return Uni.createFrom().item(identity);
        }
        // A bearer always names its client; only the token of a browser's session may not.
        String client = AccessTokens.text(token, "azp").orElse("");
        if (client.isEmpty() || client.equals(settings.webClient())) {
            return context.runBlocking(() -> people.of(identity, token));
        }
        return settings.ownClients().contains(client)
                ? Uni.createFrom().item(asItIs(identity, token))
                : context.runBlocking(() -> asRegistered(identity, token, client));
    }

    private static SecurityIdentity asItIs(SecurityIdentity identity, JsonWebToken token) {
        Set<String> scopes = scopes(token);
        return scopes.isEmpty()
                ? identity
                : QuarkusSecurityIdentity.builder(identity).addRoles(scopes).build();
    }

    private SecurityIdentity asRegistered(SecurityIdentity identity, JsonWebToken token, String clientId) {
        RegisteredClient client = register.find(clientId).orElseThrow(() -> refused("detail.client-unknown"));
        if (!client.active()) {
            throw refused("detail.client-disabled");
        }
        Set<String> scopes =
                scopes(token).stream().filter(client.scopes()::contains).collect(Collectors.toUnmodifiableSet());
        return QuarkusSecurityIdentity.builder()
                .setPrincipal(identity.getPrincipal())
                .addCredentials(identity.getCredentials())
                .addAttributes(identity.getAttributes())
                .addAttribute(RegisteredClient.ATTRIBUTE, client)
                .addRoles(scopes)
                .build();
    }

    static AuthenticationFailedException refused(String detail) {
        return new AuthenticationFailedException(ProblemException.because(ProblemType.INVALID_TOKEN, detail));
    }

    private static Set<String> scopes(JsonWebToken token) {
        return AccessTokens.text(token, "scope").stream()
                .flatMap(scope -> Arrays.stream(scope.split(" ", -1)))
                .filter(Roles.SCOPES::contains)
                .collect(Collectors.toUnmodifiableSet());
    }
}
