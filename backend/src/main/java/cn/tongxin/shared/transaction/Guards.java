package cn.tongxin.shared.transaction;

import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;

/** For rules that no unique key expresses: whoever holds the owner's row is alone with it until the end of the unit. */
@ApplicationScoped
public class Guards {
    private static final int PLACES = 4096;

    @Inject
    EntityManager database;

    /** The same for owners without number: keys that fall into one place wait for each other, too. */
    public void holdPlace(String rule, Object... key) {
        hold(rule, place(key));
    }

    /** The same for many keys. */
    public void holdPlaces(String rule, List<Object[]> keys) {
        holdAll(rule, keys.stream().map(Guards::place).toList());
    }

    private static UUID place(Object[] key) {
        return new UUID(0, Math.floorMod(Arrays.hashCode(key), PLACES));
    }

    /** For owners that are rows themselves. */
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

    /** All of them in one statement and in one order, so that two that hold several do not block each other. */
    public void holdAll(String rule, Collection<UUID> owners) {
        if (owners.isEmpty()) {
            return;
        }
        List<String> names = owners.stream()
                .map(owner -> rule + " " + owner)
                .distinct()
                .sorted()
                .toList();
        Query upsert = database.createNativeQuery("insert into guard_row (name, version) values "
                + String.join(", ", Collections.nCopies(names.size(), "(?, 1)"))
                + " on duplicate key update version = version + 1");
        for (int i = 0; i < names.size(); i++) {
            upsert.setParameter(i + 1, names.get(i));
        }
        upsert.executeUpdate();
    }

    /**
     * The owner's row itself, for whoever relies on the state it is in. Our own statement, because Hibernate's has a
     * clause that MariaDB does not know.
     *
     * @param table its name, never from outside
     */
    public void holdRow(String table, UUID id) {
        database.createNativeQuery("select version from " + table + " where id = :id for update")
                .setParameter("id", id)
                .getResultList();
    }

    /** The same beside others who only rely on it: they wait for whoever holds the row, and he for them. */
    public void shareRow(String table, UUID id) {
        database.createNativeQuery("select version from " + table + " where id = :id lock in share mode")
                .setParameter("id", id)
                .getResultList();
    }
}
