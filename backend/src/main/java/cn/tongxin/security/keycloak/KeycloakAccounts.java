package cn.tongxin.security.keycloak;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import cn.tongxin.security.Roles;

/** Accounts of the realm, with the same short-lived token. */
record KeycloakAccounts(KeycloakAdmin realm) implements AccountAdmin {
    @Override
    public Optional<KnownAccount> find(String username) {
        return named(username).map(this::known);
    }

    private KnownAccount known(KeycloakUser user) {
        String subject = String.valueOf(user.id());
        return new KnownAccount(subject, user.state(names(roles(mappings(subject), Roles.OF_PEOPLE::contains))));
    }

    @Override
    public String create(NewAccount account) {
        try {
            realm.send("POST", "/users", KeycloakUser.fresh(account));
        } catch (IdentityUnavailable refused) {
            if (refused.says(KeycloakWire.CONFLICT)) {
                throw new UsernameTaken();
            }
            throw refused;
        }
        return named(account.username())
                .map(KeycloakUser::id)
                .orElseThrow(() -> new IdentityUnavailable("an account was made and is not there"));
    }

    @Override
    public void removeUnfinished(String username, UUID mark) {
        named(username)
                .filter(user -> user.isMarked(mark))
                .ifPresent(user -> realm.send("DELETE", "/users/" + user.id(), null));
    }

    @Override
    public void bring(String subject, AccountState state) {
        stillThere(subject).ifPresent(user -> {
            List<KeycloakRole> has = roles(mappings(subject), Roles.OF_PEOPLE::contains);
            // First, so that whoever is cut off after it finds the same difference again.
            if (!user.hasRightsOf(state) || !names(has).equals(state.roles())) {
                endSessions(subject);
            }
            realm.send("PUT", path(subject), user.in(state));
            bringRoles(mappings(subject), has, state.roles());
        });
    }

    private void bringRoles(String mappings, List<KeycloakRole> has, Set<String> wanted) {
        List<KeycloakRole> surplus =
                has.stream().filter(role -> !wanted.contains(role.name())).toList();
        if (!surplus.isEmpty()) {
            realm.send("DELETE", mappings, surplus);
        }
        if (!names(has).containsAll(wanted)) {
            realm.send("POST", mappings, roles(mappings + "/available", wanted::contains));
        }
    }

    private static Set<String> names(List<KeycloakRole> roles) {
        return roles.stream().map(KeycloakRole::name).collect(Collectors.toSet());
    }

    private static String mappings(String subject) {
        return path(subject) + "/role-mappings/realm";
    }

    private List<KeycloakRole> roles(String path, Predicate<String> chosen) {
        return Arrays.stream(realm.get(path, KeycloakRole[].class))
                .filter(role -> chosen.test(role.name()))
                .toList();
    }

    @Override
    public boolean has(String subject) {
        return stillThere(subject).isPresent();
    }

    @Override
    public boolean awaitsOwner(String subject) {
        return stillThere(subject).filter(KeycloakUser::awaitsOwner).isPresent();
    }

    @Override
    public void endSessions(String subject) {
        realm.send("POST", path(subject) + "/logout", null);
    }

    @Override
    public void setPassword(String subject, String password) {
        realm.send("PUT", path(subject) + "/reset-password", KeycloakPassword.temporary(password));
    }

    @Override
    public void removeSecondFactor(String subject) {
        String credentials = path(subject) + "/credentials";
        Arrays.stream(realm.get(credentials, KeycloakPassword[].class))
                .filter(KeycloakPassword::isSecondFactor)
                .forEach(proof -> realm.send("DELETE", credentials + "/" + proof.id(), null));
    }

    private Optional<KeycloakUser> stillThere(String subject) {
        try {
            return Optional.of(realm.get(path(subject), KeycloakUser.class));
        } catch (IdentityUnavailable refused) {
            if (refused.says(KeycloakWire.NOT_FOUND)) {
                return Optional.empty();
            }
            throw refused;
        }
    }

    private Optional<KeycloakUser> named(String username) {
        return Arrays.stream(realm.get(
                        "/users?exact=true&username=" + KeycloakAdmin.encoded(username), KeycloakUser[].class))
                .filter(user -> username.equals(user.username()))
                .findFirst();
    }

    private static String path(String subject) {
        return "/users/" + KeycloakAdmin.encoded(subject);
    }
}
