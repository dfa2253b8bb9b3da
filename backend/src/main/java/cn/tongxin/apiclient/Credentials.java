package cn.tongxin.apiclient;

import java.security.SecureRandom;
import java.time.Duration;
import java.util.Base64;
import java.util.HexFormat;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.jboss.logging.Logger;

import cn.tongxin.security.keycloak.IdentityAdmin;
import cn.tongxin.security.keycloak.IdentityUnavailable;
import cn.tongxin.shared.time.BusinessClock;

/** Makes a credential on both sides, or on neither. */
@ApplicationScoped
class Credentials {
    /** What every one of ours begins with, so that those left over can be told. */
    static final String PREFIX = "agency-";

    private static final Logger LOG = Logger.getLogger(Credentials.class);
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int SECRET_BYTES = 32;
    private static final int NAME_BYTES = 6;

    @Inject
    ApiClientDesk desk;

    @Inject
    BusinessClock clock;

    /**
     * Makes at the identity provider what stands here as opened.
     *
     * @param overlap how long the predecessor goes on working
     * @return the client
     */
    UUID issue(IdentityAdmin admin, Opened opened, String secret, Duration overlap) {
        try {
            admin.create(opened.clientId(), opened.name(), secret);
            return desk.confirm(opened.credential(), clock.now().plus(overlap));
        } catch (RuntimeException failed) {
            giveUp(admin, opened);
            throw failed;
        }
    }

    /** What cannot be taken back now is found by the tidying later. */
    private void giveUp(IdentityAdmin admin, Opened opened) {
        try {
            admin.remove(opened.clientId());
        } catch (IdentityUnavailable away) {
            LOG.warnf("client %s may be left at the identity provider: %s", opened.clientId(), away.getMessage());
        }
        desk.discard(opened.credential());
    }

    static String newClientId() {
        return PREFIX + HexFormat.of().formatHex(random(NAME_BYTES));
    }

    static String newSecret() {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(random(SECRET_BYTES));
    }

    private static byte[] random(int bytes) {
        byte[] random = new byte[bytes];
        RANDOM.nextBytes(random);
        return random;
    }

    /** A credential that stands in our tables only. */
    record Opened(UUID credential, String clientId, String name) {}
}
