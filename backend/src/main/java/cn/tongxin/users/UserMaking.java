package cn.tongxin.users;

import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.jboss.logging.Logger;

import cn.tongxin.security.keycloak.AccountAdmin;
import cn.tongxin.security.keycloak.IdentityUnavailable;
import cn.tongxin.security.keycloak.NewAccount;
import cn.tongxin.security.keycloak.UsernameTaken;
import cn.tongxin.shared.problem.ProblemException;
import cn.tongxin.shared.problem.ProblemType;

/** Makes an account on both sides, or on neither. */
@ApplicationScoped
class UserMaking {
    private static final Logger LOG = Logger.getLogger(UserMaking.class);

    @Inject
    UserDesk desk;

    /**
     * Makes it here, not to be used yet, then there, then to be used.
     *
     * @return its id with us
     */
    UUID make(AccountAdmin admin, EnterUser content, String password) {
        requireFree(admin.find(content.username()).isEmpty());
        UUID id = desk.open(content);
        try {
            desk.confirm(id, admin.create(new NewAccount(content.username(), content.name(), id, password)));
            return id;
        } catch (UsernameTaken taken) {
            desk.discard(id);
            throw takenName();
        } catch (RuntimeException failed) {
            giveUp(admin, id, content.username());
            throw failed;
        }
    }

    private static void requireFree(boolean free) {
        if (!free) {
            throw takenName();
        }
    }

    private static ProblemException takenName() {
        return ProblemException.field(ProblemType.INVALID_CONTENT, "username", "username-taken");
    }

    /** What cannot be taken back now is found by the tidying later. */
    private void giveUp(AccountAdmin admin, UUID id, String username) {
        try {
            admin.removeUnfinished(username, id);
        } catch (IdentityUnavailable away) {
            LOG.warnf("account %s may be left at the identity provider: %s", id, away.getMessage());
            return;
        }
        desk.discard(id);
    }
}
