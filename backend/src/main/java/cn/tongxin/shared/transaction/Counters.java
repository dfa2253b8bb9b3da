package cn.tongxin.shared.transaction;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

/** Numbers for people: one after the other within a series, given in the same unit as what bears them. */
@ApplicationScoped
public class Counters {
    @Inject
    EntityManager database;

    public long next(String series) {
        database.createNativeQuery(
                        "insert into counter (name, value) values (:name, 1) on duplicate key update value = value + 1")
                .setParameter("name", series)
                .executeUpdate();
        return ((Number) database.createNativeQuery("select value from counter where name = :name")
                        .setParameter("name", series)
                        .getSingleResult())
                .longValue();
    }
}
