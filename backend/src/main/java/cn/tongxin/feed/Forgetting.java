package cn.tongxin.feed;

import java.time.Duration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import cn.tongxin.shared.change.ChangeLog;
import cn.tongxin.shared.job.Recurring;
import cn.tongxin.shared.time.BusinessClock;

/** Changes are kept for 90 days. */
@ApplicationScoped
class Forgetting implements Recurring {
    private static final Duration KEPT = Duration.ofDays(90);

    @Inject
    ChangeLog log;

    @Inject
    BusinessClock clock;

    @Override
    public String name() {
        return "forget-changes";
    }

    @Override
    public Duration every() {
        return Duration.ofHours(1);
    }

    @Override
    public void run() {
        while (log.forgetBefore(clock.now().minus(KEPT))) {
            // A batch a time, until there is less than one.
        }
    }
}
