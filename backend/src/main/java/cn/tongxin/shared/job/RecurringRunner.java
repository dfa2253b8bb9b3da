package cn.tongxin.shared.job;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;

/** Gives what recurs a request context for each run. */
@ApplicationScoped
class RecurringRunner {
    @ActivateRequestContext
    void run(Recurring work) {
        work.run();
    }
}
