package cn.tongxin.security.session;

import cn.tongxin.shared.time.BusinessClock;
import cn.tongxin.shared.transaction.UnitOfWork;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.util.Base64;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The sessions in the database; any instance can read and end any of them. */
@ApplicationScoped
public class WebSessions {
    /** As long as the identity provider keeps a session that is used all day. */
    private static final Duration LONGEST = Duration.ofHours(10);

    private static final int KEY_BYTES = 32;

    @Inject
    EntityManager database;

    @Inject
    TokenCipher cipher;

    @Inject
    BusinessClock clock;

    /** Answers the key for the cookie; only its hash is kept. */
    @UnitOfWork
    public String open(String tokens, @Nullable String keycloakSession) {
        String key = Base64.getUrlEncoder().withoutPadding().encodeToString(TokenCipher.random(KEY_BYTES));
        database.persist(new WebSession(
                TokenCipher.fingerprint(key), keycloakSession, cipher.encrypt(tokens), clock.now().plus(LONGEST)));
        return key;
    }

    @UnitOfWork
    public Optional<String> tokens(String key) {
        return Optional.ofNullable(database.find(WebSession.class, TokenCipher.fingerprint(key)))
                .filter(session -> !session.isOver(clock.now()))
                .map(session -> cipher.decrypt(session.tokens()));
    }

    @UnitOfWork
    public void close(String key) {
        database.createQuery("delete from WebSession where keyHash = :hash")
                .setParameter("hash", TokenCipher.fingerprint(key))
                .executeUpdate();
    }

    /** Ends what the identity provider has ended. */
    @UnitOfWork
    public void closeAllOf(String keycloakSession) {
        database.createQuery("delete from WebSession where keycloakSession = :session")
                .setParameter("session", keycloakSession)
                .executeUpdate();
    }

    @Scheduled(every = "10m", delayed = "1m")
    @UnitOfWork
    void forgetExpired() {
        database.createQuery("delete from WebSession where expiresAt < :now")
                .setParameter("now", clock.now())
                .executeUpdate();
    }
}
