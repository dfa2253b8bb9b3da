package cn.tongxin.users;

import java.util.UUID;
import java.util.function.Supplier;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.jboss.logging.Logger;

import cn.tongxin.security.keycloak.AccountAdmin;
import cn.tongxin.security.keycloak.IdentityUnavailable;

/** Brings the identity provider to where our table is, which decides; told again it changes nothing. */
@ApplicationScoped
class UserFollowing {
    private static final Logger LOG = Logger.getLogger(UserFollowing.class);

    @Inject
    UserDesk desk;

    /** What cannot be told now is told by the tidying later. */
    void soon(Supplier<AccountAdmin> admin, UUID id) {
        try {
            follow(admin.get(), id);
        } catch (IdentityUnavailable away) {
            LOG.warnf("account %s is not followed yet: %s", id, away.getMessage());
        }
    }

    /** Who changed it meanwhile may have told his change before we told ours, so that the last one is told last. */
    void follow(AccountAdmin admin, UUID id) {
        UserDesk.Standing now;
        do {
            now = desk.standing(id);
            admin.bring(now.subject(), now.state());
        } while (!desk.caughtUp(id, now.version()));
    }
}
