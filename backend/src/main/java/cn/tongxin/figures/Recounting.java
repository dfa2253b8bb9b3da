package cn.tongxin.figures;

import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.jboss.logging.Logger;

import cn.tongxin.ledger.rollup.Recount;
import cn.tongxin.shared.job.Recurring;
import cn.tongxin.shared.time.BusinessClock;

/**
 * Compares sums with what they are made of; a difference is an alarm in the log. Each time the months in which something
 * was entered lately, and one of all months in turn, so that a run costs the same however old the ledger is.
 */
@ApplicationScoped
class Recounting implements Recurring {
    private static final Logger LOG = Logger.getLogger(Recounting.class);
    private static final Duration EVERY = Duration.ofHours(6);

    @Inject
    Recount recount;

    @Inject
    Recounts recounts;

    @Inject
    BusinessClock clock;

    @Override
    public String name() {
        return "recount";
    }

    @Override
    public Duration every() {
        return EVERY;
    }

    @Override
    public void run() {
        for (YearMonth each : due(clock.now())) {
            int wrong = recounts.differences(each).size();
            if (wrong > 0) {
                LOG.errorf("%d sums of %s differ from the entries; repair by POST /figures/recount", wrong, each);
            }
        }
    }

    /** Which turn it is, the time tells, so that it matters to nobody who ran before. */
    Set<YearMonth> due(Instant now) {
        Set<YearMonth> due = new TreeSet<>(recount.monthsOfEntriesSince(now.minus(EVERY.multipliedBy(2))));
        List<YearMonth> all = List.copyOf(recount.months());
        if (!all.isEmpty()) {
            long turn = now.getEpochSecond() / EVERY.toSeconds();
            due.add(all.get(Math.floorMod(turn, all.size())));
        }
        return due;
    }
}
