package cn.tongxin.feed.webhook;

import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

import cn.tongxin.feed.Feed;
import cn.tongxin.shared.job.Recurring;
import cn.tongxin.shared.problem.Wordless;
import cn.tongxin.shared.time.BusinessClock;

/** Looks for webhooks with something to do and has them served side by side; a slow receiver keeps nobody else waiting. */
@ApplicationScoped
class Couriers implements Recurring {
    private static final Logger LOG = Logger.getLogger(Couriers.class);
    private static final int OF_ONE_ORGANIZATION = 4;

    @Inject
    Courier courier;

    @Inject
    Progress progress;

    @Inject
    Feed feed;

    @Inject
    BusinessClock clock;

    @Inject
    WebhookSettings settings;

    /** Organizations by the webhooks that are being served. */
    private final Map<UUID, UUID> served = new ConcurrentHashMap<>();

    private @Nullable ExecutorService threads;

    @PostConstruct
    void open() {
        threads = Executors.newFixedThreadPool(settings.parallel());
    }

    @PreDestroy
    void close() {
        if (threads != null) {
            threads.shutdownNow();
        }
    }

    @Override
    public String name() {
        return "webhooks";
    }

    @Override
    public Duration every() {
        return Duration.ofSeconds(1);
    }

    @Override
    public void run() {
        for (Progress.Due due : progress.busy(feed.now(), clock.now())) {
            if (hasRoom(due.organization()) && served.putIfAbsent(due.webhook(), due.organization()) == null) {
                Objects.requireNonNull(threads).execute(() -> serve(due.webhook()));
            }
        }
    }

    private boolean hasRoom(UUID organization) {
        return served.values().stream().filter(organization::equals).count() < OF_ONE_ORGANIZATION;
    }

    @SuppressWarnings("CatchingUnchecked")
    private void serve(UUID webhook) {
        try {
            courier.serve(webhook);
        } catch (RuntimeException bug) {
            LOG.errorf(Wordless.of(bug), "webhook %s was not served", webhook);
        } finally {
            served.remove(webhook);
        }
    }
}
