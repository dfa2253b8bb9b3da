package cn.tongxin.users;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.jspecify.annotations.Nullable;

import cn.tongxin.organization.OrganizationService;
import cn.tongxin.security.AllianceReach;
import cn.tongxin.security.CurrentUser;
import cn.tongxin.security.Roles;
import cn.tongxin.security.keycloak.KnownAccount;
import cn.tongxin.shared.problem.FieldChecks;
import cn.tongxin.shared.problem.ProblemException;
import cn.tongxin.shared.problem.ProblemType;
import cn.tongxin.shared.time.BusinessClock;
import cn.tongxin.shared.transaction.Guards;

/** Who may be given what, and what may not be taken away. */
@ApplicationScoped
class UserChecks {
    /** One at a time, or two that take each other's role would leave nobody. */
    private static final String LAST_OF_ROLE = "last-of-role";

    /** Without them nobody could give back what was taken away. */
    private static final List<String> NEEDED = List.of(Roles.ADMIN, Roles.SECURITY);

    /** The identity provider's own names for the accounts of clients. */
    private static final String OF_CLIENTS = "service-account-";

    @Inject
    UserRepository users;

    @Inject
    OrganizationService organizations;

    @Inject
    AllianceReach alliances;

    @Inject
    CurrentUser caller;

    @Inject
    BusinessClock clock;

    @Inject
    Guards guards;

    void requireFresh(EnterUser content) {
        guards.holdPlace("username", content.username());
        requirePersonal(content.username());
        new FieldChecks()
                .refuseIf(users.isTaken(content.username()), "username", "username-taken")
                .refuseIf(isUnknown(content.organizationId()), "organizationId", "unknown-reference")
                .done();
    }

    /** Else a client's account could be told for a person's, or a person's for a client's. */
    void requirePersonal(String username) {
        boolean client = username.toLowerCase(Locale.ROOT).startsWith(OF_CLIENTS);
        new FieldChecks().refuseIf(client, "username", "reserved").done();
    }

    void requireUnknown(KnownAccount known) {
        new FieldChecks()
                .refuseIf(users.isKnown(known.subject()), "username", "account-registered")
                .refuseIf(!Roles.fitTogether(known.state().roles()), "username", "roles-apart")
                .done();
    }

    void requireHome(UserAccount user, @Nullable UUID organization) {
        new FieldChecks()
                .refuseIf(isUnknown(organization), "organizationId", "unknown-reference")
                .refuseIf(organization == null && user.roles().contains(Roles.STAFF), "organizationId", "staff-of-none")
                .done();
    }

    private boolean isUnknown(@Nullable UUID organization) {
        return organization != null && !organizations.exist(List.of(organization));
    }

    /** 三员分立, and nobody grants to himself. */
    void requireGrantable(UserAccount user, Set<String> roles) {
        new FieldChecks()
                .refuseIf(user.subject().equals(caller.id()), "roles", "own-account")
                .refuseIf(!Roles.fitTogether(roles), "roles", "roles-apart")
                .refuseIf(roles.contains(Roles.STAFF) && user.organizationId() == null, "roles", "staff-of-none")
                .refuseIf(isLast(user, roles), "roles", LAST_OF_ROLE)
                .done();
    }

    /**
     * Who handed the password out could still come in by it. New contacts are too many for that, and see their own unit
     * only: but not those whose password was reset, nor those of a unit that leads an alliance.
     */
    void requireOwned(UserAccount user, Set<String> roles, boolean awaitsOwner) {
        boolean weighty =
                user.isResting() || isOfLead(user) || roles.stream().anyMatch(role -> !role.equals(Roles.STAFF));
        new FieldChecks()
                .refuseIf(awaitsOwner && weighty, "roles", "password-not-own")
                .done();
    }

    private boolean isOfLead(UserAccount user) {
        UUID organization = user.organizationId();
        return organization != null
                && !alliances.ledBy(Set.of(organization), clock.today()).isEmpty();
    }

    /** Who is disabled leaves behind somebody who can do what he could. */
    void requireOthers(UserAccount user) {
        if (isLast(user, Set.of())) {
            throw ProblemException.because(ProblemType.WRONG_STATE, "detail.last-of-role");
        }
    }

    private boolean isLast(UserAccount user, Set<String> kept) {
        List<String> taken = NEEDED.stream()
                .filter(role -> user.roles().contains(role) && !kept.contains(role))
                .toList();
        if (!taken.isEmpty()) {
            guards.holdPlace(LAST_OF_ROLE);
        }
        return taken.stream().anyMatch(role -> !users.isHeldBesides(user.id(), role));
    }

    /** Whose roles come to rest leaves somebody behind who confirms them. */
    void requireConfirmer(UserAccount user) {
        if (isLast(user, Set.of(Roles.ADMIN))) {
            throw ProblemException.because(ProblemType.WRONG_STATE, "detail.last-of-role");
        }
    }

    /** Else the administrator could sign in as who watches him. */
    void requireResettable(UserAccount user, ResetUser wish) {
        requireConfirmer(user);
        boolean watches = user.roles().contains(Roles.SECURITY) || user.roles().contains(Roles.AUDITOR);
        new FieldChecks()
                .refuseIf(watches && Boolean.TRUE.equals(wish.secondFactor()), "secondFactor", "second-factor-apart")
                .done();
    }
}
