package cn.tongxin.security;

import java.util.Optional;
import java.util.UUID;

import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jspecify.annotations.Nullable;

import io.quarkus.security.identity.SecurityIdentity;

/**
 * Who did something, as it is kept with what was done.
 *
 * @param id stable across renaming and new credentials; absent for the application itself and who is not signed in
 * @param name as shown to people
 */
public record Who(
        CallerKind kind,
        @Nullable String id,
        @Nullable String name,
        @Nullable UUID organizationId) {
    public static final Who SYSTEM = new Who(CallerKind.SYSTEM, null, null, null);
    public static final Who NOBODY = new Who(CallerKind.ANONYMOUS, null, null, null);

    private static final String SERVICE_ACCOUNT = "service-account-";

    /** The caller as its verified token and our register say. */
    public static Who of(SecurityIdentity identity) {
        if (!(identity.getPrincipal() instanceof JsonWebToken token)) {
            return NOBODY;
        }
        RegisteredClient client = identity.getAttribute(RegisteredClient.ATTRIBUTE);
        if (client != null) {
            return new Who(CallerKind.CLIENT, client.id().toString(), client.name(), client.organizationId());
        }
        String subject = AccessTokens.subject(token).orElse(null);
        RegisteredUser user = identity.getAttribute(RegisteredUser.ATTRIBUTE);
        return user == null
                ? of(
                        subject,
                        AccessTokens.text(token, "name"),
                        AccessTokens.text(token, "preferred_username"),
                        AccessTokens.text(token, "organization_id"))
                : new Who(CallerKind.PERSON, subject, user.name(), user.organizationId());
    }

    /** The same of the claims themselves; a client of the installation calls itself a service account. */
    public static Who of(
            @Nullable String subject, Optional<String> name, Optional<String> account, Optional<String> organization) {
        boolean machine = account.filter(one -> one.startsWith(SERVICE_ACCOUNT)).isPresent();
        return new Who(
                machine ? CallerKind.CLIENT : CallerKind.PERSON,
                subject,
                name.or(() -> account).orElse(subject),
                organization.flatMap(Who::uuid).orElse(null));
    }

    private static Optional<UUID> uuid(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException malformed) {
            return Optional.empty();
        }
    }
}
