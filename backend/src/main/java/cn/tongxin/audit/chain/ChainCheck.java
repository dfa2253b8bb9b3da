package cn.tongxin.audit.chain;

import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/** Goes along the chain, some entries at a time, and stops at the first that is not as it was written. */
@ApplicationScoped
public class ChainCheck {
    /** In memory at once. */
    public static final int STEP = 500;

    @Inject
    EntityManager database;

    @Inject
    Digests digests;

    @Inject
    Entries entries;

    @Inject
    SubjectIndex index;

    @Inject
    Diagnosis diagnosis;

    /**
     * How far a stretch was followed.
     *
     * @param last the last good entry
     * @param fault at the entry after it
     */
    public record Followed(Link last, @Nullable Fault fault) {}

    /** The next entries after a good one, as many as fit in a step. */
    public Followed follow(Link before, long upTo) {
        long end = Math.min(upTo, before.number() + STEP);
        return followed(before, end, entries.between(before.number() + 1, end));
    }

    /** The same, and whether each is found by what it speaks of. */
    public Followed followWithIndex(Link before, long upTo) {
        long end = Math.min(upTo, before.number() + STEP);
        List<Entry> read = entries.between(before.number() + 1, end);
        Followed followed = followed(before, end, read);
        return followed.fault() != null
                ? followed
                : index.firstAstray(before.number() + 1, end, read)
                        // Filed and taken away between the two readings: then both are gone.
                        .filter(number -> link(number).isPresent())
                        .map(number -> new Followed(before, new Fault(ChainFault.INDEX_CHANGED, number)))
                        .orElse(followed);
    }

    private Followed followed(Link before, long end, List<Entry> read) {
        Link last = before;
        for (Entry entry : read) {
            Fault fault = fault(last, entry);
            if (fault != null) {
                return new Followed(last, fault);
            }
            last = entry.link();
        }
        return new Followed(last, last.number() == end ? null : new Fault(ChainFault.REMOVED, last.number() + 1));
    }

    private @Nullable Fault fault(Link last, Entry entry) {
        long expected = last.number() + 1;
        if (entry.number() != expected) {
            return new Fault(ChainFault.REMOVED, expected);
        }
        if (!last.leadsTo(entry.content(), entry.algorithm(), entry.digest())) {
            return new Fault(diagnosis.of(last, entry), expected);
        }
        return Hash.find(entry.algorithm())
                        .filter(hash -> digests.isSeal(hash, expected, entry.digest(), entry.seal()))
                        .isPresent()
                ? null
                : new Fault(ChainFault.FORGED, expected);
    }

    /** Whether an entry that somebody wrote down is still there as it was. */
    public boolean holds(Link anchor) {
        return link(anchor.number()).filter(anchor::equals).isPresent();
    }

    /** A place in the chain by its number. */
    public Optional<Link> link(long number) {
        return database
                .unwrap(Session.class)
                .createNativeQuery("select digest from audit_entry where number = :number", String.class)
                .addScalar("digest", String.class)
                .setParameter("number", number)
                .getResultList()
                .stream()
                .findFirst()
                .map(digest -> new Link(number, digest));
    }
}
