package cn.tongxin.security;

import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;

import org.eclipse.microprofile.jwt.JsonWebToken;

import io.quarkus.security.identity.SecurityIdentity;

/** Who is calling: a person in a browser or an agency's system, told from the same claims. */
@RequestScoped
public class CurrentUser {
    @Inject
    SecurityIdentity identity;

    /** Stable across renaming and new credentials of a person. */
    public String id() {
        return token().getSubject();
    }

    public String name() {
        return this.<String>claim("name")
                .or(() -> this.<String>claim("preferred_username"))
                .orElseGet(this::id);
    }

    /** Absent for administrators and for the committee's own systems. */
    public Optional<UUID> organizationId() {
        return this.<String>claim("organization_id").flatMap(CurrentUser::uuid);
    }

    /** What outside ids are unique within: survives replacement of a client's credentials where it is claimed. */
    public String sourceSystem() {
        return this.<String>claim("source_system")
                .or(() -> this.<String>claim("azp"))
                .orElse("web");
    }

    public boolean is(String role) {
        return identity.hasRole(role);
    }

    public Set<String> roles() {
        return shown(Roles.OF_PEOPLE);
    }

    public Set<String> scopes() {
        return shown(Roles.SCOPES);
    }

    private Set<String> shown(Set<String> known) {
        Set<String> held = new TreeSet<>(identity.getRoles());
        held.retainAll(known);
        return held;
    }

    private <T> Optional<T> claim(String name) {
        return token().claim(name);
    }

    private JsonWebToken token() {
        return (JsonWebToken) identity.getPrincipal();
    }

    private static Optional<UUID> uuid(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException malformed) {
            return Optional.empty();
        }
    }
}
