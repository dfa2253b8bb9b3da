package cn.tongxin.ledger.rollup;

import java.time.Duration;
import java.time.YearMonth;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.jboss.logging.Logger;

import cn.tongxin.shared.job.Recurring;
import cn.tongxin.shared.time.BusinessClock;

/** Compares this month's and last month's sums with the entries; a difference is an alarm in the log. */
@ApplicationScoped
class Recounting implements Recurring {
    private static final Logger LOG = Logger.getLogger(Recounting.class);

    @Inject
    Recount recount;

    @Inject
    BusinessClock clock;

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
        YearMonth month = YearMonth.from(clock.today());
        for (YearMonth each : List.of(month, month.minusMonths(1))) {
            int wrong = recount.differences(each).size();
            if (wrong > 0) {
                LOG.errorf("%d sums of %s differ from the entries; repair by POST /figures/recount", wrong, each);
            }
        }
    }
}
