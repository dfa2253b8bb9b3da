package cn.tongxin.security;

import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;

import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jspecify.annotations.Nullable;

import cn.tongxin.shared.problem.ProblemException;
import cn.tongxin.shared.problem.ProblemType;

import io.quarkus.security.identity.SecurityIdentity;

/** Who is calling: a person in a browser or an agency's system, told from the same claims. */
@RequestScoped
public class CurrentUser {
    private static final int LONGEST_NAME = 100;

    @Inject
    SecurityIdentity identity;

    /** In a job there is no token: then the caller is the one stored with it. */
    private @Nullable Carried carried;

    void carry(Carried caller) {
        carried = caller;
    }

    Carried toCarry() {
        return carried == null
                ? new Carried(id(), name(), organizationId().orElse(null), sourceSystem(), held(), register())
                : carried;
    }

    private @Nullable CallerKind register() {
        if (client().isPresent()) {
            return CallerKind.CLIENT;
        }
        return person().isPresent() ? CallerKind.PERSON : null;
    }

    /** The same in one: for the audit trail. */
    public Who who() {
        return carried == null ? Who.of(identity) : carried.who();
    }

    /** Whether the caller is one that was stored with work, and not that of a request. */
    public boolean isCarried() {
        return carried != null;
    }

    /** Stable across renaming and new credentials of a person, and of a system. */
    public String id() {
        return carried == null ? idInToken() : carried.id();
    }

    private String idInToken() {
        return client().map(client -> client.id().toString()).orElseGet(() -> token().getSubject());
    }

    public String name() {
        return carried == null ? nameInToken() : carried.name();
    }

    private String nameInToken() {
        return client().map(RegisteredClient::name)
                .or(() -> person().map(RegisteredUser::name))
                .or(() -> this.claim("name"))
                .or(() -> this.claim("preferred_username"))
                .map(CurrentUser::kept)
                .orElseGet(this::id);
    }

    /** As much of a name as is kept with what somebody did. */
    static String kept(String name) {
        return name.codePointCount(0, name.length()) <= LONGEST_NAME
                ? name
                : name.substring(0, name.offsetByCodePoints(0, LONGEST_NAME));
    }

    /** The agency's system that is calling, as it is registered; absent for people. */
    public Optional<UUID> clientId() {
        return carried == null ? client().map(RegisteredClient::id) : Optional.empty();
    }

    /** The subject of a person's account; absent for all systems, and in work that was stored. */
    public Optional<String> personId() {
        return carried == null ? person().map(person -> token().getSubject()) : Optional.empty();
    }

    /** Absent for administrators and for the committee's own systems. */
    public Optional<UUID> organizationId() {
        return carried == null ? organizationInToken() : Optional.ofNullable(carried.organizationId());
    }

    private Optional<UUID> organizationInToken() {
        Optional<RegisteredUser> person = person();
        return person.isPresent()
                ? person.map(RegisteredUser::organizationId)
                : client().map(RegisteredClient::organizationId)
                        .or(() -> this.claim("organization_id").flatMap(CurrentUser::uuid));
    }

    /** What outside ids are unique within: survives replacement of a client's credentials. */
    public String sourceSystem() {
        return carried == null ? sourceInToken() : carried.sourceSystem();
    }

    private String sourceInToken() {
        return client().map(RegisteredClient::sourceSystem)
                .or(() -> this.claim("azp"))
                .orElse("web");
    }

    public boolean is(String role) {
        return carried == null ? identity.hasRole(role) : carried.roles().contains(role);
    }

    /** Refuses whose rights rest, or who never had any: he reaches not even what is his own. */
    public void requireRights() {
        if (roles().isEmpty() && scopes().isEmpty()) {
            throw ProblemException.of(ProblemType.FORBIDDEN);
        }
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

    /** The system of an agency as it is registered; absent for people and for clients of the installation. */
    private Optional<RegisteredClient> client() {
        return Optional.ofNullable(identity.getAttribute(RegisteredClient.ATTRIBUTE));
    }

    /** The account of a person as it is registered; absent for systems. */
    private Optional<RegisteredUser> person() {
        return Optional.ofNullable(identity.getAttribute(RegisteredUser.ATTRIBUTE));
    }

    private Optional<String> claim(String name) {
        return AccessTokens.text(token(), name).filter(text -> !text.isBlank());
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
