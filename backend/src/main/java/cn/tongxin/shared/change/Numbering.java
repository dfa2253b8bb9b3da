package cn.tongxin.shared.change;

import java.time.Duration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import cn.tongxin.shared.job.Recurring;

/** Keeps what waits for its number small, and readers of changes up to date. */
@ApplicationScoped
class Numbering implements Recurring {
    @Inject
    ChangeNumbers numbers;

    @Override
    public String name() {
        return "number";
    }

    @Override
    public Duration every() {
        return Duration.ofSeconds(1);
    }

    @Override
    public void run() {
        while (numbers.give()) {
            // A batch a time, until there is less than one.
        }
    }
}
