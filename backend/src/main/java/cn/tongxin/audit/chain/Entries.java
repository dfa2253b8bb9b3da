package cn.tongxin.audit.chain;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

import org.hibernate.Session;

/** Reads entries as they stand in the chain. */
@ApplicationScoped
class Entries {
    @Inject
    EntityManager database;

    /** In their order; both ends included. */
    List<Entry> between(long first, long last) {
        return Content.typed(database.unwrap(Session.class)
                        .createNativeQuery(
                                "select number, " + Content.COLUMNS + ", algorithm, digest, seal from audit_entry"
                                        + " where number between :first and :last order by number",
                                Object[].class)
                        .addScalar("number", Long.class))
                .addScalar("algorithm", String.class)
                .addScalar("digest", String.class)
                .addScalar("seal", String.class)
                .setParameter("first", first)
                .setParameter("last", last)
                .getResultList()
                .stream()
                .map(Entry::of)
                .toList();
    }
}
