package cn.tongxin.audit.chain;

import java.time.Duration;
import java.time.Instant;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

import org.hibernate.Session;
import org.jboss.logging.Logger;

import cn.tongxin.shared.time.BusinessClock;

import io.quarkus.scheduler.Scheduled;

/** What is noted and not sealed yet; a tail that has waited too long is an alarm, on every instance. */
@ApplicationScoped
class Tail {
    static final Duration LONGEST = Duration.ofSeconds(5);

    private static final Logger LOG = Logger.getLogger(Tail.class);
    private static final Duration BETWEEN_WARNINGS = Duration.ofMinutes(1);

    @Inject
    EntityManager database;

    @Inject
    BusinessClock clock;

    private volatile Instant warned = Instant.EPOCH;

    /** How long the oldest of it has waited; zero where there is nothing. */
    Duration age() {
        return database
                .unwrap(Session.class)
                .createNativeQuery("select noted_at from audit_noted order by id", Instant.class)
                .addScalar("noted_at", Instant.class)
                .setMaxResults(1)
                .getResultList()
                .stream()
                .findFirst()
                .map(oldest -> Duration.between(oldest, clock.now()))
                .filter(Duration::isPositive)
                .orElse(Duration.ZERO);
    }

    @Scheduled(every = "5s", delayed = "10s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void watch() {
        Duration age = age();
        Instant now = clock.now();
        if (age.compareTo(LONGEST) > 0 && warned.plus(BETWEEN_WARNINGS).isBefore(now)) {
            warned = now;
            LOG.warnf("audit entries have waited %d s to be sealed", age.toSeconds());
        }
    }
}
