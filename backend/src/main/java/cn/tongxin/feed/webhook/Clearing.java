package cn.tongxin.feed.webhook;

import java.time.Duration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import cn.tongxin.shared.job.Recurring;

/** Keeps the log of deliveries from growing for ever. */
@ApplicationScoped
class Clearing implements Recurring {
    private static final int BATCH = 1000;

    @Inject
    Deliveries deliveries;

    @Override
    public String name() {
        return "clear-deliveries";
    }

    @Override
    public Duration every() {
        return Duration.ofHours(1);
    }

    @Override
    public void run() {
        while (deliveries.forget(BATCH)) {
            // A batch a time, until there is less than one.
        }
    }
}
