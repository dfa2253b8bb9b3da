package cn.tongxin.ledger.rollup;

import java.time.Duration;
import java.time.YearMonth;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.jboss.logging.Logger;

import cn.tongxin.shared.job.Recurring;

/** Compares the sums of every month with the entries; a difference is an alarm in the log. */
@ApplicationScoped
class Recounting implements Recurring {
    private static final Logger LOG = Logger.getLogger(Recounting.class);

    @Inject
    Recount recount;

    @Override
    public String name() {
        return "recount";
    }

    @Override
    public Duration every() {
        return Duration.ofHours(6);
    }

    @Override
    public void run() {
        for (YearMonth each : recount.months()) {
            int wrong = recount.differences(each).size();
            if (wrong > 0) {
                LOG.errorf("%d sums of %s differ from the entries; repair by POST /figures/recount", wrong, each);
            }
        }
    }
}
