package cn.tongxin.security.keycloak;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;

/** An account as Keycloak's Admin API writes it; only what we care for. It leaves alone what it is not told. */
@JsonIgnoreProperties(ignoreUnknown = true)
record KeycloakUser(
        @Nullable String id,
        @Nullable String username,
        @Nullable String firstName,
        @Nullable String lastName,
        @Nullable String email,
        @Nullable Boolean enabled,
        @Nullable Map<String, List<String>> attributes,
        @Nullable List<KeycloakPassword> credentials,
        @Nullable List<String> requiredActions) {
    /** What the claim of that name is made from. */
    private static final String ORGANIZATION = "organization_id";

    private static final Set<String> OWNERS = Set.of("UPDATE_PASSWORD", "CONFIGURE_TOTP");

    static KeycloakUser fresh(NewAccount account) {
        return new KeycloakUser(
                null,
                account.username(),
                KeycloakClient.written(account.name()),
                null,
                null,
                true,
                Map.of(ORGANIZATION, List.of(account.mark().toString())),
                List.of(KeycloakPassword.temporary(account.password())),
                null);
    }

    /** The same account in another state; names of people are one text with us. */
    KeycloakUser in(AccountState state) {
        Map<String, List<String>> all = attributes == null ? new HashMap<>() : new HashMap<>(attributes);
        all.put(ORGANIZATION, of(state.organization()));
        return new KeycloakUser(
                id, username, KeycloakClient.written(state.name()), "", email, state.enabled(), all, null, null);
    }

    /** As it is; with what organizations are told by, where it says anything that could be one. */
    AccountState state(Set<String> roles) {
        String name = Stream.of(firstName, lastName)
                .filter(part -> part != null && !part.isBlank())
                .collect(Collectors.joining(" "));
        UUID organization =
                organizations().stream().flatMap(KeycloakUser::id).findFirst().orElse(null);
        return new AccountState(
                name.isEmpty() ? String.valueOf(username) : name, organization, Boolean.TRUE.equals(enabled), roles);
    }

    private static Stream<UUID> id(String text) {
        try {
            return Stream.of(UUID.fromString(text));
        } catch (IllegalArgumentException malformed) {
            return Stream.of();
        }
    }

    /** Whether that state differs from this one by the name at most, as far as it stands here. */
    boolean hasRightsOf(AccountState state) {
        return Boolean.valueOf(state.enabled()).equals(enabled)
                && organizations().equals(of(state.organization()));
    }

    /** What is to be done at the next sign-in stands here until it is done. */
    boolean awaitsOwner() {
        return requiredActions != null && requiredActions.stream().anyMatch(OWNERS::contains);
    }

    boolean isMarked(UUID mark) {
        return organizations().contains(mark.toString());
    }

    private static List<String> of(@Nullable UUID organization) {
        return organization == null ? List.of() : List.of(organization.toString());
    }

    private List<String> organizations() {
        return attributes == null ? List.of() : attributes.getOrDefault(ORGANIZATION, List.of());
    }

    @Override
    public String toString() {
        return String.valueOf(id);
    }
}
