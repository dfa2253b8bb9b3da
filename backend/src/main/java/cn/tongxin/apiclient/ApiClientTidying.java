package cn.tongxin.apiclient;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.jboss.logging.Logger;

import cn.tongxin.security.keycloak.IdentityAdmin;
import cn.tongxin.security.keycloak.IdentityProvider;
import cn.tongxin.security.keycloak.IdentityUnavailable;
import cn.tongxin.shared.job.Recurring;
import cn.tongxin.shared.time.BusinessClock;

/** Takes away what is over: ended credentials, what was never finished, and what only the identity provider has. */
@ApplicationScoped
class ApiClientTidying implements Recurring {
    private static final Logger LOG = Logger.getLogger(ApiClientTidying.class);
    private static final int AT_ONCE = 100;

    @Inject
    CredentialRepository credentials;

    @Inject
    ApiClientDesk desk;

    @Inject
    IdentityProvider identity;

    @Inject
    ApiClientSettings settings;

    @Inject
    BusinessClock clock;

    @Override
    public String name() {
        return "tidy-api-clients";
    }

    @Override
    public Duration every() {
        return settings.tidyEvery();
    }

    /** What does not work now is tried again next time. */
    @Override
    public void run() {
        try {
            tidy(identity.signIn());
        } catch (IdentityUnavailable away) {
            LOG.warnf("clients of agencies are not tidied: %s", away.getMessage());
        }
    }

    private void tidy(IdentityAdmin admin) {
        Instant now = clock.now();
        credentials.over(now, now.minus(settings.unfinishedAfter()), AT_ONCE).forEach(over -> {
            admin.remove(over.clientId());
            desk.discard(over.id());
        });
        leftOver(admin.made(Credentials.PREFIX)).forEach(admin::remove);
    }

    /** What is under way stands in our table before the identity provider hears of it, so the rest is nobody's. */
    private List<String> leftOver(List<String> made) {
        List<String> leftOver = new ArrayList<>(made);
        leftOver.removeAll(credentials.known(made));
        return leftOver;
    }
}
