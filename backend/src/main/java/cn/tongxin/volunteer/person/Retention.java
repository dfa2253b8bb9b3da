package cn.tongxin.volunteer.person;

import java.time.Duration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import cn.tongxin.shared.job.Recurring;
import cn.tongxin.shared.time.BusinessClock;

/** Takes names and numbers away that nobody needs any more (PIPL art. 47); records stay and count. */
@ApplicationScoped
class Retention implements Recurring {
    @Inject
    VolunteerService volunteers;

    @Inject
    VolunteerSettings settings;

    @Inject
    BusinessClock clock;

    @Override
    public String name() {
        return "forget-volunteers";
    }

    @Override
    public Duration every() {
        return Duration.ofDays(1);
    }

    @Override
    public void run() {
        settings.kept().ifPresent(kept -> {
            while (volunteers.forgetRetiredBefore(clock.today().minus(kept))) {
                // A batch a time, until nobody left so long ago.
            }
        });
    }
}
