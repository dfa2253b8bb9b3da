package cn.tongxin.security;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import org.eclipse.microprofile.jwt.JsonWebToken;

import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.SecurityIdentityAugmentor;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.smallrye.mutiny.Uni;

/** The scopes that an agency's token carries guard operations as roles do. */
@ApplicationScoped
public class ScopesAsRoles implements SecurityIdentityAugmentor {
    @Override
    public Uni<SecurityIdentity> augment(SecurityIdentity identity, AuthenticationRequestContext context) {
        if (identity.isAnonymous() || !(identity.getPrincipal() instanceof JsonWebToken token)) {
            return Uni.createFrom().item(identity);
        }
        Set<String> scopes = scopes(token);
        return Uni.createFrom()
                .item(
                        scopes.isEmpty()
                                ? identity
                                : QuarkusSecurityIdentity.builder(identity)
                                        .addRoles(scopes)
                                        .build());
    }

    private static Set<String> scopes(JsonWebToken token) {
        return token.<String>claim("scope").stream()
                .flatMap(scope -> Arrays.stream(scope.split(" ", -1)))
                .filter(Roles.SCOPES::contains)
                .collect(Collectors.toUnmodifiableSet());
    }
}
