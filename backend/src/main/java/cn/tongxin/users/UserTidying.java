package cn.tongxin.users;

import java.time.Duration;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.jboss.logging.Logger;

import cn.tongxin.security.keycloak.AccountAdmin;
import cn.tongxin.security.keycloak.IdentityProvider;
import cn.tongxin.security.keycloak.IdentityUnavailable;
import cn.tongxin.shared.job.Recurring;
import cn.tongxin.shared.time.BusinessClock;

/** Finishes what was cut off: tells the identity provider what it has not heard, and takes away what was half made. */
@ApplicationScoped
class UserTidying implements Recurring {
    private static final Logger LOG = Logger.getLogger(UserTidying.class);
    private static final int AT_ONCE = 100;

    @Inject
    UserRepository users;

    @Inject
    UserDesk desk;

    @Inject
    UserFollowing following;

    @Inject
    IdentityProvider identity;

    @Inject
    UserSettings settings;

    @Inject
    BusinessClock clock;

    @Override
    public String name() {
        return "tidy-users";
    }

    @Override
    public Duration every() {
        return settings.tidyEvery();
    }

    /** Where there is nothing to do the identity provider is left in peace; what does not work now is tried again. */
    @Override
    public void run() {
        List<UserAccount> unfinished = users.unfinished(clock.now().minus(settings.unfinishedAfter()), AT_ONCE);
        List<UUID> behind = users.behind(AT_ONCE);
        if (unfinished.isEmpty() && behind.isEmpty()) {
            return;
        }
        try {
            AccountAdmin admin = identity.signIn().accounts();
            unfinished.forEach(user -> {
                admin.removeUnfinished(user.username(), user.id());
                desk.discard(user.id());
            });
            behind.forEach(id -> following.soon(() -> admin, id));
        } catch (IdentityUnavailable away) {
            LOG.warnf("accounts are not tidied: %s", away.getMessage());
        }
    }
}
