package cn.tongxin.exchange;

import java.time.Duration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import cn.tongxin.shared.job.Recurring;
import cn.tongxin.shared.time.BusinessClock;

/**
 * Takes away uploaded sheets and what was said of them: in a wrong column stand numbers and names that nobody meant to
 * give away, and nobody comes back to an upload of last year.
 */
@ApplicationScoped
class Forgetting implements Recurring {
    @Inject
    ImportSteps steps;

    @Inject
    ImportSettings settings;

    @Inject
    BusinessClock clock;

    @Override
    public String name() {
        return "forget-imports";
    }

    @Override
    public Duration every() {
        return Duration.ofDays(1);
    }

    @Override
    public void run() {
        while (steps.forgetBefore(clock.now().minus(settings.kept()))) {
            // A batch a time, until nothing is so old.
        }
    }
}
