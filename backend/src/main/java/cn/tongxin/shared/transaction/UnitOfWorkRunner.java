package cn.tongxin.shared.transaction;

import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.persistence.OptimisticLockException;
import jakarta.transaction.Status;

import org.hibernate.StaleStateException;
import org.jspecify.annotations.Nullable;

import cn.tongxin.shared.problem.ProblemException;
import cn.tongxin.shared.problem.ProblemType;
import cn.tongxin.shared.time.BusinessClock;

import io.quarkus.arc.All;
import io.quarkus.narayana.jta.QuarkusTransaction;

/** Runs units of work; repeats by deadline and not by count, so that a failover of the database fits in. */
@UnitOfWork
@Interceptor
@Priority(Interceptor.Priority.LIBRARY_BEFORE)
public class UnitOfWorkRunner {
    private static final Duration DEADLINE = Duration.ofSeconds(10);
    /** Deadlock, lock wait; TiDB's write conflict, commit conflict and changed schema. */
    private static final Set<Integer> REPEATABLE = Set.of(1213, 1205, 9007, 8022, 8028);

    /** A duplicate key means that someone else was first; looking again finds what he wrote. */
    private static final int DUPLICATE = 1062;

    /** Somebody else took away what was referred to, or refers to what was to go; looking again tells. */
    private static final Set<Integer> BROKEN_REFERENCE = Set.of(1451, 1452);

    private static final int LOOKS_AFTER_DUPLICATE = 5;
    private static final long FIRST_PAUSE_MILLIS = 5;
    private static final long LONGEST_PAUSE_MILLIS = 400;

    @Inject
    BusinessClock clock;

    @Inject
    @All
    List<BeforeCommit> last;

    @AroundInvoke
    @Nullable
    Object run(InvocationContext work) throws Exception {
        if (QuarkusTransaction.getStatus() != Status.STATUS_NO_TRANSACTION) {
            return work.proceed();
        }
        Instant deadline = clock.now().plus(DEADLINE);
        int duplicates = 0;
        for (long pause = FIRST_PAUSE_MILLIS; ; pause = Math.min(pause * 2, LONGEST_PAUSE_MILLIS)) {
            try {
                return once(work);
            } catch (RuntimeException failure) {
                boolean again = isOvertaken(failure) ? ++duplicates < LOOKS_AFTER_DUPLICATE : isRepeatable(failure);
                if (!again || clock.now().isAfter(deadline)) {
                    throw translated(failure);
                }
                Thread.sleep(ThreadLocalRandom.current().nextLong(pause) + 1);
            }
        }
    }

    private @Nullable Object once(InvocationContext work) {
        return QuarkusTransaction.requiringNew().call(() -> {
            Object result = work.proceed();
            last.forEach(BeforeCommit::run);
            return result;
        });
    }

    private static boolean isOvertaken(Throwable failure) {
        return causeIs(
                failure,
                SQLException.class,
                refused -> refused.getErrorCode() == DUPLICATE || BROKEN_REFERENCE.contains(refused.getErrorCode()));
    }

    /** Also when another changed the row between our reading and writing it: reading again tells the caller the truth. */
    private static boolean isRepeatable(Throwable failure) {
        return isStale(failure) || causeIs(failure, SQLException.class, UnitOfWorkRunner::isRepeatable);
    }

    /** Told in JPA's word, or in Hibernate's own where it is found while rows are read one by one. */
    private static boolean isStale(Throwable failure) {
        return causeIs(failure, OptimisticLockException.class, stale -> true)
                || causeIs(failure, StaleStateException.class, stale -> true);
    }

    private static boolean isRepeatable(SQLException refused) {
        return "40001".equals(refused.getSQLState()) || REPEATABLE.contains(refused.getErrorCode());
    }

    /** Still so after all repetitions: another is ahead of the caller each time, or what he writes is taken. */
    private static RuntimeException translated(RuntimeException failure) {
        if (isStale(failure)) {
            return ProblemException.of(ProblemType.STALE_VERSION);
        }
        return isOvertaken(failure) ? ProblemException.of(ProblemType.CONFLICT) : failure;
    }

    private static <X extends Throwable> boolean causeIs(
            Throwable failure, Class<X> type, java.util.function.Predicate<X> test) {
        for (Throwable step = failure; step != null; step = step.getCause()) {
            if (type.isInstance(step) && test.test(type.cast(step))) {
                return true;
            }
        }
        return false;
    }
}
