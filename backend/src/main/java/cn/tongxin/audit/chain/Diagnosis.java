package cn.tongxin.audit.chain;

import java.util.List;
import java.util.stream.LongStream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** What was done where an entry does not follow the one before it: its like is looked for around it. */
@ApplicationScoped
class Diagnosis {
    /** How far; beyond it, what was moved counts as changed. */
    private static final int AROUND = 1000;

    @Inject
    Entries entries;

    @Inject
    Digests digests;

    /**
     * What is wrong.
     *
     * @param last the last good entry
     * @param bad what stands in the place after it
     */
    ChainFault of(Link last, Entry bad) {
        List<Entry> near = entries.between(bad.number() + 1, bad.number() + AROUND);
        boolean pushedAside = near.stream()
                .anyMatch(other -> last.leadsTo(other.content(), other.algorithm(), other.digest())
                        || last.leadsTo(other.content(), bad.algorithm(), bad.digest()));
        if (pushedAside) {
            return isGenuine(bad, near) ? ChainFault.REORDERED : ChainFault.INSERTED;
        }
        return isMovedUp(bad) ? ChainFault.REMOVED : ChainFault.CHANGED;
    }

    /** Whether we wrote it for some place further on, be it that its digest went along or stayed there. */
    private boolean isGenuine(Entry bad, List<Entry> near) {
        String before = bad.digest();
        for (Entry other : near) {
            Link there = new Link(other.number() - 1, before);
            if (isSeal(bad, other.number()) || there.leadsTo(bad.content(), other.algorithm(), other.digest())) {
                return true;
            }
            before = other.digest();
        }
        return false;
    }

    /** Whether something before it is gone, and the gap was closed. */
    private boolean isMovedUp(Entry bad) {
        return LongStream.rangeClosed(bad.number() + 1, bad.number() + AROUND).anyMatch(number -> isSeal(bad, number));
    }

    private boolean isSeal(Entry entry, long number) {
        return Hash.find(entry.algorithm())
                .filter(hash -> digests.isSeal(hash, number, entry.digest(), entry.seal()))
                .isPresent();
    }
}
