package cn.tongxin.security.session;

import java.time.Duration;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

import org.jspecify.annotations.Nullable;

import cn.tongxin.shared.OpaqueKeys;
import cn.tongxin.shared.time.BusinessClock;
import cn.tongxin.shared.transaction.UnitOfWork;

import io.quarkus.scheduler.Scheduled;

/** The sessions in the database; any instance can read and end any of them. */
@ApplicationScoped
public class WebSessions {
    /** As long as the identity provider keeps a session that is used all day. */
    private static final Duration LONGEST = Duration.ofHours(10);

    private static final Duration OVERLAP = Duration.ofSeconds(30);

    @Inject
    EntityManager database;

    @Inject
    TokenCipher cipher;

    @Inject
    BusinessClock clock;

    @Inject
    SessionPeople people;

    @Inject
    Event<SessionEvent> events;

    @Inject
    Event<AllSignedOut> signedOut;

    /** Somebody has just signed in. */
    @UnitOfWork
    public String begin(String tokens, SignedIn whose, String address) {
        events.fire(new SessionEvent(SessionEvent.Kind.BEGUN, people.of(tokens), address));
        return open(tokens, whose);
    }

    /** Answers the key for the cookie; only its hash is kept. */
    @UnitOfWork
    public String open(String tokens, SignedIn whose) {
        String key = OpaqueKeys.make();
        database.persist(new WebSession(
                OpaqueKeys.digest(key),
                whose,
                cipher.encrypt(tokens),
                clock.now().plus(LONGEST)));
        return key;
    }

    @UnitOfWork
    public Optional<String> tokens(String key) {
        return Optional.ofNullable(database.find(WebSession.class, OpaqueKeys.digest(key)))
                .filter(session -> !session.isOver(clock.now()))
                .flatMap(session -> cipher.readable(session.tokens()));
    }

    /**
     * The browser has got a new key. Requests that it sent at the same moment still carry the old one, so that holds a
     * little longer.
     */
    @UnitOfWork
    public void supersede(String key) {
        database.createQuery("update WebSession set expiresAt = :soon where keyHash = :hash and expiresAt > :soon")
                .setParameter("soon", clock.now().plus(OVERLAP))
                .setParameter("hash", OpaqueKeys.digest(key))
                .executeUpdate();
    }

    /** Signs out: every key of the same sign-in ends. */
    @UnitOfWork
    public void close(String key, String address) {
        WebSession session = database.find(WebSession.class, OpaqueKeys.digest(key));
        if (session != null) {
            tell(SessionEvent.Kind.ENDED, session, address);
            String signIn = session.keycloakSession();
            database.remove(session);
            if (signIn != null) {
                forget(signIn);
            }
        }
    }

    /** Ends what the identity provider has ended. */
    @UnitOfWork
    public void closeAllOf(String keycloakSession) {
        database.createQuery("from WebSession where keycloakSession = :session", WebSession.class)
                .setParameter("session", keycloakSession)
                .setMaxResults(1)
                .getResultList()
                .forEach(session -> tell(SessionEvent.Kind.ENDED_ELSEWHERE, session, null));
        forget(keycloakSession);
    }

    private void tell(SessionEvent.Kind kind, WebSession session, @Nullable String address) {
        cipher.readable(session.tokens())
                .ifPresent(tokens -> events.fire(new SessionEvent(kind, people.of(tokens), address)));
    }

    private void forget(String keycloakSession) {
        database.createQuery("delete from WebSession where keycloakSession = :session")
                .setParameter("session", keycloakSession)
                .executeUpdate();
    }

    /** Ends whatever somebody has open, in whatever browser; his next request has to sign in. */
    @UnitOfWork
    public void closeAllOfPerson(String subject) {
        Set<String> told = new HashSet<>();
        database.createQuery("from WebSession where subject = :subject", WebSession.class)
                .setParameter("subject", subject)
                .getResultStream()
                .filter(session -> told.add(String.valueOf(session.keycloakSession())))
                .forEach(session -> tell(SessionEvent.Kind.ENDED_ELSEWHERE, session, null));
        database.createQuery("delete from WebSession where subject = :subject")
                .setParameter("subject", subject)
                .executeUpdate();
        signedOut.fire(new AllSignedOut(subject));
    }

    @Scheduled(every = "10m", delayed = "1m")
    @UnitOfWork
    void forgetExpired() {
        database.createQuery("delete from WebSession where expiresAt < :now")
                .setParameter("now", clock.now())
                .executeUpdate();
    }
}
