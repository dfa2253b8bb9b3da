package cn.tongxin.consumption;

import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;

import org.hibernate.Session;

/** Which purchase holds which voucher. */
@ApplicationScoped
class Vouchers {
    @Inject
    EntityManager database;

    Map<String, UUID> holders(Collection<String> keys) {
        Map<String, UUID> holders = new HashMap<>();
        if (!keys.isEmpty()) {
            database.unwrap(Session.class)
                    .createNativeQuery(
                            "select voucher_key as k, record_id as r from voucher_claim where voucher_key in (:keys)",
                            Tuple.class)
                    .addScalar("k", String.class)
                    .addScalar("r", UUID.class)
                    .setParameterList("keys", keys)
                    .getResultList()
                    .forEach(row -> holders.put(row.get("k", String.class), row.get("r", UUID.class)));
        }
        return holders;
    }

    /** Who comes second finds the key taken: the unit is repeated, and then sees the holder. */
    void claim(Map<String, UUID> claims) {
        if (claims.isEmpty()) {
            return;
        }
        Query insert = database.createNativeQuery("insert into voucher_claim (voucher_key, record_id) values "
                + String.join(", ", Collections.nCopies(claims.size(), "(?, ?)")));
        int place = 1;
        for (Map.Entry<String, UUID> claim : new TreeMap<>(claims).entrySet()) {
            insert.setParameter(place++, claim.getKey());
            insert.setParameter(place++, claim.getValue());
        }
        insert.executeUpdate();
    }

    /** After a correction: another voucher may be the purchase's now. */
    void move(ConsumptionRecord record) {
        release(record);
        record.claim().ifPresent(key -> claim(Map.of(key, record.id())));
    }

    void release(ConsumptionRecord record) {
        database.createNativeQuery("delete from voucher_claim where record_id = :record")
                .setParameter("record", record.id())
                .executeUpdate();
    }
}
