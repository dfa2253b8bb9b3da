package cn.tongxin.shared.job;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import java.util.function.BooleanSupplier;

import javax.sql.DataSource;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

import org.jspecify.annotations.Nullable;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerName;
import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.FailureHandler;
import com.github.kagkarlsson.scheduler.task.helper.CustomTask;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;

import cn.tongxin.shared.Ids;
import cn.tongxin.shared.time.BusinessClock;

import io.quarkus.arc.All;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;

/**
 * Which instance does what and when: the instances agree by one table, optimistically and without locks that some
 * engines lack. What a killed instance had in hand is taken over when its heartbeat is missed four times.
 */
@ApplicationScoped
class JobScheduler {
    private static final Duration POLLING = Duration.ofMillis(500);
    private static final Duration HEARTBEAT = Duration.ofSeconds(3);
    private static final int MISSED_HEARTBEATS = 4;
    private static final Duration BEFORE_ANOTHER_TRY = Duration.ofSeconds(5);
    private static final Duration LONGEST_GOODBYE = Duration.ofSeconds(20);
    /** Work waits for the database most of the time. */
    private static final int THREADS = 8;

    /** So many of them for jobs at most: what recurs, the numbering of changes above all, never waits for anybody's sheets. */
    private static final int JOBS = 5;

    private static final Duration BEFORE_ANOTHER_LOOK = Duration.ofSeconds(1);

    /** Fetch what is due when half of the threads are free, and no more than they can soon do. */
    private static final double FETCH_BELOW = 0.5;

    private static final double FETCH_UP_TO = 1.0;

    @Inject
    DataSource database;

    @Inject
    JobRunner runner;

    @Inject
    RecurringRunner recurringRunner;

    @Inject
    BusinessClock clock;

    @All
    @Inject
    List<Recurring> recurring;

    private final Semaphore jobs = new Semaphore(JOBS);

    private final CustomTask<Void> job = Tasks.custom("job", Void.class)
            .onFailure(new FailureHandler.OnFailureRetryLater<>(BEFORE_ANOTHER_TRY))
            .execute((due, context) -> run(
                    UUID.fromString(due.getId()),
                    () -> context.getSchedulerState().isShuttingDown()));

    private @Nullable Scheduler scheduler;

    void start(@Observes StartupEvent started) {
        List<RecurringTask<Void>> tasks = recurring.stream().map(this::task).toList();
        Scheduler made = Scheduler.create(database, job)
                .startTasks(tasks)
                .schedulerName(new SchedulerName.Fixed(Ids.next().toString()))
                .threads(THREADS)
                .pollingInterval(POLLING)
                .pollUsingFetch(FETCH_BELOW, FETCH_UP_TO)
                .heartbeatInterval(HEARTBEAT)
                .missedHeartbeatsLimit(MISSED_HEARTBEATS)
                .alwaysPersistTimestampInUTC()
                .shutdownMaxWait(LONGEST_GOODBYE)
                .build();
        made.start();
        scheduler = made;
    }

    void stop(@Observes ShutdownEvent ending) {
        if (scheduler != null) {
            scheduler.stop();
        }
    }

    /** In the caller's unit: due when that commits, and not at all when it does not. */
    void due(UUID id) {
        if (scheduler == null) {
            throw new IllegalStateException("not started");
        }
        scheduler.schedule(job.instance(id.toString()), clock.now());
    }

    private CompletionHandler<Void> run(UUID id, BooleanSupplier ending) {
        if (!jobs.tryAcquire()) {
            return new CompletionHandler.OnCompleteReschedule<>(FixedDelay.of(BEFORE_ANOTHER_LOOK));
        }
        try {
            runner.run(id, ending);
            return new CompletionHandler.OnCompleteRemove<>();
        } finally {
            jobs.release();
        }
    }

    private RecurringTask<Void> task(Recurring each) {
        return Tasks.recurring(each.name(), FixedDelay.of(each.every()))
                .execute((due, context) -> recurringRunner.run(each));
    }
}
