package cn.tongxin.shared.change;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

import org.hibernate.Session;

import cn.tongxin.shared.transaction.UnitOfWork;

/** Reads numbered changes, and lets go of old ones. */
@ApplicationScoped
public class ChangeLog {
    private static final int BATCH = 1000;

    @Inject
    EntityManager database;

    /** The last number given; 0 before the first. */
    public long last() {
        return number("select coalesce(max(number), 0) from change_entry");
    }

    /** The first number that is still kept. */
    public long first() {
        return number("select coalesce(min(number), 1) from change_entry");
    }

    private long number(String query) {
        return ((Number) database.createNativeQuery(query).getSingleResult()).longValue();
    }

    /**
     * Changes of these lists in the order of their numbers.
     *
     * @param after the number before the first
     * @param upTo the last number, itself included
     */
    public List<ChangeEntry> between(long after, long upTo, Collection<String> lists) {
        return database
                .unwrap(Session.class)
                .createNativeQuery("""
                        select number, id, list, subject_id, kind, noted_at, day, owners from change_entry
                        where number > :after and number <= :upTo and list in (:lists) order by number""", Object[].class)
                .addScalar("number", Long.class)
                .addScalar("id", UUID.class)
                .addScalar("list", String.class)
                .addScalar("subject_id", UUID.class)
                .addScalar("kind", String.class)
                .addScalar("noted_at", Instant.class)
                .addScalar("day", LocalDate.class)
                .addScalar("owners", String.class)
                .setParameter("after", after)
                .setParameter("upTo", upTo)
                .setParameter("lists", lists)
                .getResultList()
                .stream()
                .map(ChangeLog::entry)
                .toList();
    }

    private static ChangeEntry entry(Object[] row) {
        return new ChangeEntry(
                (Long) row[0],
                (UUID) row[1],
                (String) row[2],
                (UUID) row[3],
                ChangeKind.valueOf((String) row[4]),
                (Instant) row[5],
                Whose.stored((String) row[7], (LocalDate) row[6]));
    }

    /**
     * Lets go of one batch of changes from before an instant; never of the last, from which the next number follows.
     *
     * @return whether there may be more
     */
    @UnitOfWork
    public boolean forgetBefore(Instant instant) {
        List<Long> old = database.unwrap(Session.class)
                .createNativeQuery(
                        "select number from change_entry where noted_at < :instant order by noted_at desc", Long.class)
                .setParameter("instant", instant)
                .setMaxResults(1)
                .getResultList();
        long end = old.isEmpty() ? 0 : Math.min(old.getFirst() + 1, last());
        return database.createNativeQuery("delete from change_entry where number < :end order by number limit " + BATCH)
                        .setParameter("end", end)
                        .executeUpdate()
                == BATCH;
    }
}
