package cn.tongxin.screen;

import java.time.Duration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import cn.tongxin.shared.job.Recurring;

/** Screens that expired stand in their keeper's list for another month. */
@ApplicationScoped
class Forgetting implements Recurring {
    @Inject
    ScreenService screens;

    @Override
    public String name() {
        return "forget-screens";
    }

    @Override
    public Duration every() {
        return Duration.ofDays(1);
    }

    @Override
    public void run() {
        while (screens.forgetExpired()) {
            // A batch a time, until there is none.
        }
    }
}
