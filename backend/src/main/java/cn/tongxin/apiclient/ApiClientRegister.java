package cn.tongxin.apiclient;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;

import org.hibernate.SessionFactory;
import org.jboss.logging.Logger;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;

import cn.tongxin.security.ApiScope;
import cn.tongxin.security.ClientRegister;
import cn.tongxin.security.RegisteredClient;
import cn.tongxin.shared.time.BusinessClock;

import io.quarkus.narayana.jta.QuarkusTransaction;

/** Answers each request of a system from our table, by one key; and notes once a minute that it was there. */
@ApplicationScoped
class ApiClientRegister implements ClientRegister {
    private static final Logger LOG = Logger.getLogger(ApiClientRegister.class);
    private static final Duration NOTED_EVERY = Duration.ofMinutes(1);
    private static final int MOST = 10_000;

    /** What a client set up goes on as long as it could still come in with its scopes. */
    private static final String STANDS = """
            exists (select 1 from ApiClientCredential k where k.apiClientId = c.id and k.issued = true
              and k.confirmed = true and (k.endsAt is null or k.endsAt > :now))""";

    @Inject
    SessionFactory sessions;

    @Inject
    EntityManager database;

    @Inject
    BusinessClock clock;

    private final Cache<String, Boolean> noted = Caffeine.newBuilder()
            .maximumSize(MOST)
            .expireAfterWrite(NOTED_EVERY)
            .build();

    private record Registration(
            UUID id,
            String name,
            UUID organizationId,
            String sourceSystem,
            String scopes,
            boolean confirmed,
            boolean active) {
        RegisteredClient client() {
            return new RegisteredClient(
                    id,
                    name,
                    organizationId,
                    sourceSystem,
                    ApiClient.read(confirmed ? scopes : "").stream()
                            .map(ApiScope::code)
                            .collect(Collectors.toUnmodifiableSet()),
                    active);
        }
    }

    @Override
    public Optional<RegisteredClient> find(String clientId) {
        Optional<Registration> found =
                sessions.fromStatelessSession(session -> session.createSelectionQuery("""
                        select c.id, c.name, c.organizationId, c.sourceSystem, c.scopes, k.confirmed, c.status = :active
                        from ApiClientCredential k join ApiClient c on c.id = k.apiClientId
                        where k.clientId = :clientId and k.issued = true and (k.endsAt is null or k.endsAt > :now)""", Registration.class)
                        .setParameter("active", ApiClientStatus.ACTIVE)
                        .setParameter("clientId", clientId)
                        .setParameter("now", clock.now())
                        .uniqueResultOptional());
        if (found.filter(Registration::active).isPresent() && noted.asMap().putIfAbsent(clientId, true) == null) {
            note(clientId);
        }
        return found.map(Registration::client);
    }

    @Override
    public Optional<RegisteredClient> known(UUID id) {
        return sessions.fromStatelessSession(
                        session -> session.createSelectionQuery("""
                        select c.id, c.name, c.organizationId, c.sourceSystem, c.scopes, (%s), c.status = :active
                        from ApiClient c where c.id = :id""".formatted(STANDS), Registration.class)
                                .setParameter("active", ApiClientStatus.ACTIVE)
                                .setParameter("id", id)
                                .setParameter("now", clock.now())
                                .uniqueResultOptional())
                .map(Registration::client);
    }

    @Override
    public boolean mayRead(UUID id) {
        return database.createQuery(
                        "select c.scopes from ApiClient c where c.id = :id and c.status = :active and " + STANDS,
                        String.class)
                .setParameter("id", id)
                .setParameter("active", ApiClientStatus.ACTIVE)
                .setParameter("now", clock.now())
                .getResultStream()
                .anyMatch(scopes -> ApiClient.read(scopes).contains(ApiScope.READ_RECORDS));
    }

    /** In a transaction of its own, so that no request holds the row; and no request fails because of it. */
    private void note(String clientId) {
        Instant now = clock.now();
        try {
            QuarkusTransaction.requiringNew()
                    .run(() -> database.createQuery("""
                            update ApiClientCredential set lastSeenAt = :now
                            where clientId = :clientId and (lastSeenAt is null or lastSeenAt <= :before)""")
                            .setParameter("now", now)
                            .setParameter("clientId", clientId)
                            .setParameter("before", now.minus(NOTED_EVERY))
                            .executeUpdate());
        } catch (PersistenceException notNow) {
            LOG.warnf(
                    "not noted that %s was seen: %s",
                    clientId, notNow.getClass().getName());
        }
    }
}
