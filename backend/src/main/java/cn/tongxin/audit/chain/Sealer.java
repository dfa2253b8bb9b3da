package cn.tongxin.audit.chain;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

import org.hibernate.Session;
import org.hibernate.query.MutationQuery;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

import cn.tongxin.shared.transaction.Guards;
import cn.tongxin.shared.transaction.UnitOfWork;

/**
 * Puts what was noted into the chain once it is visible: the only one to write there, one batch in one transaction. An
 * entry whose unit took long comes later in the order, but never before one that is sealed already.
 */
@ApplicationScoped
public class Sealer {
    private static final Logger LOG = Logger.getLogger(Sealer.class);
    private static final int ENTRIES = 200;

    /** An entry of an import has some hundred subjects; so many of them in a batch, and then no further entry. */
    private static final int SUBJECTS = 2000;

    private static final String ONE = "select cast(? as binary(16)) as id, cast(? as signed) as number,"
            + " cast(? as char(64)) as digest, cast(? as char(64)) as seal";

    @Inject
    EntityManager database;

    @Inject
    Guards guards;

    @Inject
    Digests digests;

    @Inject
    Heads heads;

    @Inject
    SubjectIndex index;

    /**
     * What came of a batch.
     *
     * @param last absent where there was nothing to seal
     * @param more whether there may be more
     */
    public record Sealed(@Nullable Link last, boolean more) {}

    /** Seals one batch; takes away exactly what it read, as a smaller id may be committed later. */
    @UnitOfWork
    public Sealed seal() {
        if (waiting(1).isEmpty()) {
            return new Sealed(null, false);
        }
        guards.hold("audit chain");
        List<Object[]> waiting = waiting(ENTRIES);
        List<UUID> batch = fitting(waiting);
        if (batch.isEmpty()) {
            return new Sealed(null, false);
        }
        Link last = last();
        List<Entry> entries = linked(last, contents(batch));
        insert(entries);
        index.add(entries);
        takeAway(last, entries.size());
        Link end = entries.getLast().link();
        heads.move(end);
        return new Sealed(end, waiting.size() == ENTRIES || batch.size() < waiting.size());
    }

    /** Id and number of subjects; what they say may be long and is read when its turn comes. */
    private List<Object[]> waiting(int most) {
        return database.unwrap(Session.class)
                .createNativeQuery("select id, subject_count from audit_noted order by id", Object[].class)
                .addScalar("id", UUID.class)
                .addScalar("subject_count", Integer.class)
                .setMaxResults(most)
                .getResultList();
    }

    private static List<UUID> fitting(List<Object[]> waiting) {
        List<UUID> batch = new ArrayList<>();
        int subjects = 0;
        for (Object[] each : waiting) {
            subjects += (Integer) each[1];
            if (!batch.isEmpty() && subjects > SUBJECTS) {
                break;
            }
            batch.add((UUID) each[0]);
        }
        return batch;
    }

    private List<Content> contents(List<UUID> ids) {
        return Content.typed(database.unwrap(Session.class)
                        .createNativeQuery(
                                "select " + Content.COLUMNS + " from audit_noted where id in (:ids) order by id",
                                Object[].class))
                .setParameter("ids", ids)
                .getResultList()
                .stream()
                .map(row -> Content.of(row, 0))
                .toList();
    }

    private List<Entry> linked(Link before, List<Content> noted) {
        List<Entry> entries = new ArrayList<>();
        Link last = before;
        for (Content content : noted) {
            Entry next = Entry.after(last, content, digests);
            entries.add(next);
            last = next.link();
        }
        return entries;
    }

    /**
     * Where the end is not as we left it, one number is left out: what happens now is kept, and the check goes on finding
     * that something is gone, however often the end is sealed anew.
     */
    private Link last() {
        Link highest = highest();
        Heads.Head head = heads.find().orElse(null);
        if (head == null && highest.number() == 0) {
            return Link.NONE;
        }
        if (head != null && head.genuine() && head.link().equals(highest)) {
            return highest;
        }
        LOG.errorf(
                "the audit chain ends at %d, but its head says %s; verify it by POST /audit-entries/verify",
                highest.number(), head);
        long known = head == null || !head.genuine() ? 0 : head.link().number();
        return new Link(Math.max(highest.number(), known) + 1, highest.digest());
    }

    private Link highest() {
        return database
                .unwrap(Session.class)
                .createNativeQuery(
                        "select number, digest from (select number, digest from audit_entry order by number desc limit 1) e"
                                + " union all select last_number, last_digest from audit_archive order by number desc limit 1",
                        Object[].class)
                .addScalar("number", Long.class)
                .addScalar("digest", String.class)
                .getResultList()
                .stream()
                .findFirst()
                .map(row -> new Link((Long) row[0], (String) row[1]))
                .orElse(Link.NONE);
    }

    /** Within the database: what units wrote is not sent back there. */
    private void insert(List<Entry> entries) {
        MutationQuery insert = database.unwrap(Session.class)
                .createNativeMutationQuery("insert into audit_entry (number, " + Content.COLUMNS
                        + ", algorithm, digest, seal) select l.number, " + Content.columns("n")
                        + ", ?, l.digest, l.seal from ("
                        + String.join(" union all ", Collections.nCopies(entries.size(), ONE))
                        + ") l straight_join audit_noted n on n.id = l.id");
        insert.setParameter(1, digests.hash().code());
        int place = 2;
        for (Entry entry : entries) {
            insert.setParameter(place++, entry.content().id());
            insert.setParameter(place++, entry.number());
            insert.setParameter(place++, entry.digest());
            insert.setParameter(place++, entry.seal());
        }
        insert.executeUpdate();
    }

    /** Row by row by their keys: a scan would wait for units that have noted something and are not over yet. */
    private void takeAway(Link last, int sealed) {
        int gone = database.createNativeQuery("""
                        delete n from audit_entry e straight_join audit_noted n force index (primary) on n.id = e.id
                        where e.number > :last""")
                .setParameter("last", last.number())
                .executeUpdate();
        if (gone != sealed) {
            throw new IllegalStateException("sealed %d entries, %d were there".formatted(sealed, gone));
        }
    }
}
