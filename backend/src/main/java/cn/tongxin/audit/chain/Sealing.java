package cn.tongxin.audit.chain;

import java.time.Duration;
import java.time.Instant;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

import cn.tongxin.shared.job.Recurring;
import cn.tongxin.shared.time.BusinessClock;

/**
 * Seals once a second. Now and then it writes into the log how far the chain goes: whoever keeps logs elsewhere has an
 * anchor that nobody with this database alone can change.
 */
@ApplicationScoped
class Sealing implements Recurring {
    private static final Logger LOG = Logger.getLogger(Sealing.class);
    private static final Duration ANCHORED_EVERY = Duration.ofHours(1);

    @Inject
    Sealer sealer;

    @Inject
    ChainCheck chain;

    @Inject
    BusinessClock clock;

    private volatile Instant anchored = Instant.EPOCH;

    /** What this instance sealed last: should the database be put back, it knows better. */
    private volatile @Nullable Link sealed;

    @Override
    public String name() {
        return "seal";
    }

    @Override
    public Duration every() {
        return Duration.ofSeconds(1);
    }

    @Override
    public void run() {
        remember();
        Sealer.Sealed batch;
        do {
            batch = sealer.seal();
            if (batch.last() != null) {
                sealed = batch.last();
                anchor(batch.last());
            }
        } while (batch.more());
    }

    private void remember() {
        Link last = sealed;
        if (last != null && !chain.holds(last)) {
            LOG.errorf("the audit chain holds entry %d no more, which had digest %s", last.number(), last.digest());
            sealed = null;
        }
    }

    private void anchor(Link last) {
        Instant now = clock.now();
        if (anchored.plus(ANCHORED_EVERY).isBefore(now)) {
            anchored = now;
            LOG.infof("audit anchor: entry %d has digest %s", last.number(), last.digest());
        }
    }
}
