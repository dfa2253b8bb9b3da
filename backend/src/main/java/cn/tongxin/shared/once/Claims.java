package cn.tongxin.shared.once;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;

import org.hibernate.Session;

import cn.tongxin.shared.JsonText;
import cn.tongxin.shared.problem.ProblemException;
import cn.tongxin.shared.problem.ProblemType;
import cn.tongxin.shared.time.BusinessClock;
import cn.tongxin.shared.transaction.UnitOfWork;

/** Keys and what was answered to them. A claim is committed before its work begins, so that two at once see each other. */
@ApplicationScoped
class Claims {
    /** Longer than any operation takes; whoever was cut off leaves his key to the next after that. */
    private static final Duration LEASE = Duration.ofMinutes(1);

    private static final Duration KEPT = Duration.ofDays(3);
    private static final int BATCH = 1000;
    private static final String NONE = "";
    private static final String MINE =
            " where caller = :caller and once_key = :key and owner = :owner and status is null";

    @Inject
    EntityManager database;

    @Inject
    BusinessClock clock;

    @Inject
    JsonText json;

    /**
     * Takes the key, or finds what was answered to it.
     *
     * @param print digest of the request; another one under the same key is refused
     */
    @UnitOfWork
    public Optional<Answer> take(Claim claim, String print) {
        List<Tuple> found = database.unwrap(Session.class)
                .createNativeQuery(
                        "select print, lease_until, status, headers, body from once_claim"
                                + " where caller = :caller and once_key = :key for update",
                        Tuple.class)
                .addScalar("print", String.class)
                .addScalar("lease_until", Instant.class)
                .addScalar("status", Integer.class)
                .addScalar("headers", String.class)
                .addScalar("body", String.class)
                .setParameter("caller", claim.caller())
                .setParameter("key", claim.key())
                .getResultList();
        if (found.isEmpty()) {
            write(
                    "insert into once_claim (caller, once_key, print, owner, lease_until, claimed_at)"
                            + " values (:caller, :key, :print, :owner, :until, :now)",
                    claim,
                    Map.of("print", print, "until", clock.now().plus(LEASE), "now", clock.now()));
            return Optional.empty();
        }
        return known(claim, print, found.getFirst());
    }

    private Optional<Answer> known(Claim claim, String print, Tuple row) {
        if (!print.equals(row.get("print", String.class))) {
            throw ProblemException.of(ProblemType.KEY_REUSED);
        }
        Integer status = row.get("status", Integer.class);
        if (status != null) {
            return Optional.of(answer(status, row));
        }
        if (row.get("lease_until", Instant.class).isAfter(clock.now())) {
            throw ProblemException.of(ProblemType.IN_PROGRESS);
        }
        write(
                "update once_claim set owner = :owner, lease_until = :until where caller = :caller and once_key = :key",
                claim,
                Map.of("until", clock.now().plus(LEASE)));
        return Optional.empty();
    }

    @SuppressWarnings("unchecked")
    private Answer answer(int status, Tuple row) {
        String body = row.get("body", String.class);
        Map<String, String> headers = json.read(row.get("headers", String.class), Map.class);
        return new Answer(status, headers, NONE.equals(body) ? null : body);
    }

    /** The answer, in the transaction of the effect; who lost his key meanwhile must not have had an effect. */
    @UnitOfWork
    public void settle(Claim claim, Answer answer) {
        int settled = write(
                "update once_claim set status = :status, headers = :headers, body = :body" + MINE,
                claim,
                Map.of(
                        "status", answer.status(),
                        "headers", json.written(answer.headers()),
                        "body", answer.body() == null ? NONE : answer.body()));
        if (settled != 1) {
            throw ProblemException.of(ProblemType.IN_PROGRESS);
        }
    }

    /** Nothing was done under this key: it may be used again. */
    @UnitOfWork
    public void release(Claim claim) {
        write("delete from once_claim" + MINE, claim, Map.of());
    }

    private int write(String statement, Claim claim, Map<String, Object> values) {
        var query = database.createNativeQuery(statement)
                .setParameter("caller", claim.caller())
                .setParameter("key", claim.key())
                .setParameter("owner", claim.owner());
        values.forEach(query::setParameter);
        return query.executeUpdate();
    }

    /**
     * Forgets one batch of old keys.
     *
     * @return whether there may be more
     */
    @UnitOfWork
    public boolean forget() {
        return database.createNativeQuery("delete from once_claim where claimed_at < :before limit " + BATCH)
                        .setParameter("before", clock.now().minus(KEPT))
                        .executeUpdate()
                == BATCH;
    }
}
