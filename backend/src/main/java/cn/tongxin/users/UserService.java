package cn.tongxin.users;

import java.util.UUID;
import java.util.function.Function;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

import cn.tongxin.security.keycloak.AccountAdmin;
import cn.tongxin.security.keycloak.IdentityProvider;
import cn.tongxin.security.keycloak.IdentityUnavailable;
import cn.tongxin.security.keycloak.KnownAccount;
import cn.tongxin.shared.page.Page;
import cn.tongxin.shared.page.PageQuery;
import cn.tongxin.shared.problem.ProblemException;
import cn.tongxin.shared.problem.ProblemType;
import cn.tongxin.shared.web.MergePatch;

/**
 * Accounts of people. Our table decides and the identity provider follows, so that taking away works without it; what
 * gives somebody something begins only where it can be reached.
 */
@ApplicationScoped
public class UserService {
    private static final Logger LOG = Logger.getLogger(UserService.class);

    @Inject
    UserRepository users;

    @Inject
    UserDesk desk;

    @Inject
    UserMaking making;

    @Inject
    UserFollowing following;

    @Inject
    UserHandover handover;

    @Inject
    IdentityProvider identity;

    public Page<UserView> list(UserFilter filter, PageQuery page) {
        return users.list(filter, page)
                .map(rows -> rows.stream().map(UserView::of).toList());
    }

    public UserView get(UUID id) {
        return UserView.of(users.row(id));
    }

    public UserHandoverView handover(UUID id) {
        return handover.of(users.row(id));
    }

    public UserView create(EnterUser content) {
        return available(admin -> {
            String password = Passwords.next();
            UUID id = making.make(admin, content, password);
            following.soon(() -> admin, id);
            return get(id).with(password);
        });
    }

    public UserView adopt(AdoptUser wish) {
        desk.requirePersonal(wish.username());
        return available(admin -> {
            KnownAccount known = admin.find(wish.username())
                    .orElseThrow(
                            () -> ProblemException.field(ProblemType.INVALID_CONTENT, "username", "not-an-account"));
            UUID id = desk.adopt(wish.username(), known);
            following.soon(() -> admin, id);
            return get(id);
        });
    }

    public UserView change(UUID id, @Nullable String ifMatch, MergePatch patch) {
        return followed(id, ifMatch, () -> desk.change(id, ifMatch, patch));
    }

    public UserView move(UUID id, @Nullable String ifMatch, MoveUser wish) {
        return followed(id, ifMatch, () -> desk.move(id, ifMatch, wish));
    }

    public UserView enable(UUID id, @Nullable String ifMatch, SwitchUser wish) {
        return followed(id, ifMatch, () -> desk.enable(id, ifMatch, wish));
    }

    public UserView grant(UUID id, @Nullable String ifMatch, GrantRoles wish) {
        String subject = desk.require(id, ifMatch).subject();
        return available(admin -> {
            desk.grant(id, ifMatch, wish, admin.awaitsOwner(subject));
            following.soon(() -> admin, id);
            return get(id);
        });
    }

    /** Its next request is refused, with the identity provider or without. */
    public UserView disable(UUID id, @Nullable String ifMatch, SwitchUser wish) {
        desk.disable(id, ifMatch, wish);
        following.soon(() -> identity.signIn().accounts(), id);
        return get(id);
    }

    /** The password comes last but for what follows by itself: where anything fails, nobody has been told one. */
    public UserView reset(UUID id, @Nullable String ifMatch, ResetUser wish) {
        String known = desk.require(id, ifMatch).subject();
        return available(admin -> {
            if (!admin.has(known)) {
                throw ProblemException.because(ProblemType.WRONG_STATE, "detail.account-gone");
            }
            String subject = desk.reset(id, ifMatch, wish);
            String password = Passwords.next();
            if (Boolean.TRUE.equals(wish.secondFactor())) {
                admin.removeSecondFactor(subject);
            }
            admin.endSessions(subject);
            admin.setPassword(subject, password);
            following.soon(() -> admin, id);
            return get(id).with(password);
        });
    }

    private UserView followed(UUID id, @Nullable String ifMatch, Runnable step) {
        desk.require(id, ifMatch);
        return available(admin -> {
            step.run();
            following.soon(() -> admin, id);
            return get(id);
        });
    }

    /** Where the identity provider is away already, nothing is begun. */
    private <T> T available(Function<AccountAdmin, T> work) {
        try {
            return work.apply(identity.signIn().accounts());
        } catch (IdentityUnavailable away) {
            LOG.warnf("identity provider not available: %s", away.getMessage());
            throw ProblemException.because(ProblemType.UNAVAILABLE, "detail.identity-unavailable");
        }
    }
}
