package cn.tongxin.shared.transaction;

import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

/** For rules that no unique key expresses: whoever holds the owner's row is alone with it until the end of the unit. */
@ApplicationScoped
public class Guards {
    @Inject
    EntityManager database;

    public void hold(String rule, UUID... owner) {
        StringBuilder name = new StringBuilder(rule);
        for (UUID part : owner) {
            name.append(' ').append(part);
        }
        database.createNativeQuery(
                        "insert into guard_row (name, version) values (:name, 1) on duplicate key update version = version + 1")
                .setParameter("name", name.toString())
                .executeUpdate();
    }
}
