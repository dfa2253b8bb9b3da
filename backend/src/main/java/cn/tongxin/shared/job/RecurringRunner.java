package cn.tongxin.shared.job;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;

/** Gives what recurs a request context for each run. */
@ApplicationScoped
class RecurringRunner {
    @Inject
    CurrentWork current;

    @ActivateRequestContext
    void run(Recurring work) {
        current.begin(work.name(), null);
        work.run();
    }
}
