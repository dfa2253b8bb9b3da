package cn.tongxin.security;

import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;

import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jspecify.annotations.Nullable;

import io.quarkus.security.identity.SecurityIdentity;

/** Who is calling: a person in a browser or an agency's system, told from the same claims. */
@RequestScoped
public class CurrentUser {
    @Inject
    SecurityIdentity identity;

    /** In a job there is no token: then the caller is the one stored with it. */
    private @Nullable Carried carried;

    void carry(Carried caller) {
        carried = caller;
    }

    Carried toCarry() {
        return new Carried(id(), name(), organizationId().orElse(null), sourceSystem(), held());
    }

    /** Stable across renaming and new credentials of a person. */
    public String id() {
        return carried == null ? token().getSubject() : carried.id();
    }

    public String name() {
        return carried == null ? nameInToken() : carried.name();
    }

    private String nameInToken() {
        return this.<String>claim("name")
                .or(() -> this.<String>claim("preferred_username"))
                .orElseGet(this::id);
    }

    /** Absent for administrators and for the committee's own systems. */
    public Optional<UUID> organizationId() {
        return carried == null ? organizationInToken() : Optional.ofNullable(carried.organizationId());
    }

    private Optional<UUID> organizationInToken() {
        return this.<String>claim("organization_id").flatMap(CurrentUser::uuid);
    }

    /** What outside ids are unique within: survives replacement of a client's credentials where it is claimed. */
    public String sourceSystem() {
        return carried == null ? sourceInToken() : carried.sourceSystem();
    }

    private String sourceInToken() {
        return this.<String>claim("source_system")
                .or(() -> this.<String>claim("azp"))
                .orElse("web");
    }

    public boolean is(String role) {
        return carried == null ? identity.hasRole(role) : carried.roles().contains(role);
    }

    public Set<String> roles() {
        return shown(Roles.OF_PEOPLE);
    }

    public Set<String> scopes() {
        return shown(Roles.SCOPES);
    }

    private Set<String> shown(Set<String> known) {
        Set<String> shown = new TreeSet<>(held());
        shown.retainAll(known);
        return shown;
    }

    private Set<String> held() {
        return carried == null ? identity.getRoles() : carried.roles();
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
