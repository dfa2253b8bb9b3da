package cn.tongxin.audit.archive;

import java.time.Duration;
import java.time.Instant;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.jboss.logging.Logger;

import cn.tongxin.audit.AuditSettings;
import cn.tongxin.audit.chain.ChainCheck;
import cn.tongxin.audit.chain.Filing;
import cn.tongxin.audit.chain.Link;
import cn.tongxin.shared.job.Recurring;
import cn.tongxin.shared.time.BusinessClock;

/** Files what is old enough, about once a month; what is not sound stays where it is. */
@ApplicationScoped
public class Archiving implements Recurring {
    private static final Logger LOG = Logger.getLogger(Archiving.class);

    /** So that files are few: until there is so much more than must be kept. */
    private static final Duration MORE = Duration.ofDays(30);

    private static final int ENTRIES_OF_A_FILE = 50_000;

    @Inject
    ArchiveService archives;

    @Inject
    ArchiveEnd end;

    @Inject
    ChainCheck chain;

    @Inject
    Filing filing;

    @Inject
    AuditSettings settings;

    @Inject
    BusinessClock clock;

    @Override
    public String name() {
        return "archive-audit";
    }

    @Override
    public Duration every() {
        return Duration.ofHours(6);
    }

    @Override
    public void run() {
        Instant then = clock.now().minus(settings.kept());
        while (isDue(then.minus(MORE)) && fileBefore(then, ENTRIES_OF_A_FILE)) {
            // A file a time, until less is left than one of a month.
        }
    }

    private boolean isDue(Instant then) {
        Link before = end.link();
        return filing.lastBefore(then, before.number(), 1) > before.number();
    }

    /**
     * Files what was noted before then.
     *
     * @param most entries
     * @return whether there was any, and it was sound
     */
    public boolean fileBefore(Instant then, int most) {
        Link before = end.link();
        takeAway(before);
        long last = filing.lastBefore(then, before.number(), most);
        Link sound = sound(before, last);
        if (sound.number() < last || last == before.number()) {
            return false;
        }
        archives.file(new Stretch(before, sound, filing.notedAt(before.number() + 1), filing.notedAt(sound.number())));
        takeAway(sound);
        return true;
    }

    private Link sound(Link before, long upTo) {
        Link last = before;
        while (last.number() < upTo) {
            ChainCheck.Followed followed = chain.follow(last, upTo);
            last = followed.last();
            if (followed.fault() != null) {
                LOG.errorf(
                        "nothing is filed: the audit chain is broken at entry %d",
                        followed.fault().number());
                break;
            }
        }
        return last;
    }

    private void takeAway(Link filed) {
        while (filing.takeAway(filed.number())) {
            // Some at a time, until all is gone.
        }
    }
}
