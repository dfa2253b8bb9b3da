package cn.tongxin.shared.once;

import java.time.Duration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import cn.tongxin.shared.job.Recurring;

/** Keys are kept for three days. */
@ApplicationScoped
class Forgetting implements Recurring {
    @Inject
    Claims claims;

    @Override
    public String name() {
        return "forget keys";
    }

    @Override
    public Duration every() {
        return Duration.ofMinutes(10);
    }

    @Override
    public void run() {
        while (claims.forget()) {
            // A batch a time, until there is less than one.
        }
    }
}
