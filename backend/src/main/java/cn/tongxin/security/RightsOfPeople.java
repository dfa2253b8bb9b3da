package cn.tongxin.security;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.eclipse.microprofile.jwt.JsonWebToken;

import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;

/** A person has the roles that both the token and our register give; all else about him is said by the register. */
@ApplicationScoped
class RightsOfPeople {
    @Inject
    UserRegister register;

    SecurityIdentity of(SecurityIdentity identity, JsonWebToken token) {
        RegisteredUser user = register.find(person(identity, token));
        if (!user.active()) {
            throw ScopesAsRoles.refused("detail.user-disabled");
        }
        return QuarkusSecurityIdentity.builder()
                .setPrincipal(identity.getPrincipal())
                .addCredentials(identity.getCredentials())
                .addAttributes(identity.getAttributes())
                .addAttribute(RegisteredUser.ATTRIBUTE, user)
                .addRoles(identity.getRoles().stream()
                        .filter(user.roles()::contains)
                        .collect(Collectors.toUnmodifiableSet()))
                .build();
    }

    private static PersonInToken person(SecurityIdentity identity, JsonWebToken token) {
        Set<String> roles =
                identity.getRoles().stream().filter(Roles.OF_PEOPLE::contains).collect(Collectors.toUnmodifiableSet());
        if (!Roles.fitTogether(roles)) {
            throw ScopesAsRoles.refused("detail.roles-apart");
        }
        String subject = AccessTokens.subject(token).orElseThrow(() -> ScopesAsRoles.refused("detail.invalid-token"));
        String username = named(token, "preferred_username").orElse(subject);
        return new PersonInToken(
                subject,
                username,
                named(token, "name").orElse(username),
                organization(token).orElse(null),
                roles);
    }

    private static Optional<String> named(JsonWebToken token, String claim) {
        return AccessTokens.text(token, claim).filter(text -> !text.isBlank());
    }

    private static Optional<UUID> organization(JsonWebToken token) {
        try {
            return AccessTokens.text(token, "organization_id").map(UUID::fromString);
        } catch (IllegalArgumentException malformed) {
            return Optional.empty();
        }
    }
}
