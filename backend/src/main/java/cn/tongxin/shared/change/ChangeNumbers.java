package cn.tongxin.shared.change;

import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

import org.hibernate.Session;

import cn.tongxin.shared.transaction.Guards;
import cn.tongxin.shared.transaction.UnitOfWork;

/**
 * Gives changes their numbers once they are visible, without gaps. A unit that took long comes later in the order, but never
 * before a number that somebody has read already.
 */
@ApplicationScoped
public class ChangeNumbers {
    private static final int BATCH = 1000;
    private static final String LAST = "select coalesce(max(number), 0) from change_entry";

    @Inject
    EntityManager database;

    @Inject
    Guards guards;

    /**
     * Numbers one batch. Takes away exactly what it read: a smaller id may be committed later.
     *
     * @return whether there may be more
     */
    @UnitOfWork
    public boolean give() {
        guards.hold("change numbers");
        List<UUID> noted = database.unwrap(Session.class)
                .createNativeQuery("select id from change_noted order by id", UUID.class)
                .addScalar("id", UUID.class)
                .setMaxResults(BATCH)
                .getResultList();
        if (noted.isEmpty()) {
            return false;
        }
        long last = number(LAST);
        database.createNativeQuery("""
                        insert into change_entry (number, id, list, subject_id, kind, noted_at, day, owners)
                        select :last + row_number() over (order by id), id, list, subject_id, kind, noted_at, day, owners
                        from change_noted where id in (:ids)""")
                .setParameter("last", last)
                .setParameter("ids", noted)
                .executeUpdate();
        int gone = takeAway(last);
        if (gone != noted.size()) {
            throw new IllegalStateException("numbered %d changes, %d were there".formatted(noted.size(), gone));
        }
        return noted.size() == BATCH;
    }

    /** Row by row by their keys: a scan would wait for units that have noted something and are not over yet. */
    private int takeAway(long last) {
        return database.createNativeQuery("""
                        delete n from change_entry e straight_join change_noted n force index (primary) on n.id = e.id
                        where e.number > :last""").setParameter("last", last).executeUpdate();
    }

    /**
     * How many changes there ever were, numbered or not: while this stays, everything is as it was. One statement, so that
     * numbering in between is seen whole or not at all.
     */
    public long state() {
        return number("select (" + LAST + ") + (select count(*) from change_noted)");
    }

    private long number(String query) {
        return ((Number) database.createNativeQuery(query).getSingleResult()).longValue();
    }
}
