package cn.tongxin.consumption;

import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

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

    /** After a correction: another voucher is the purchase's now, and nobody said that it may be shared. */
    void take(ConsumptionRecord record) {
        record.claim().ifPresent(key -> claim(Map.of(key, record.id())));
    }

    /**
     * Counts beside the holder by the committee's word; when that one goes, the voucher is this one's. The holder's row is
     * held while it is looked at: who lets it go meanwhile either finds this one waiting, or is waited for and gone.
     */
    void queue(String key, UUID record) {
        boolean held = !database.createNativeQuery(
                        "select record_id from voucher_claim where voucher_key = :key for update", UUID.class)
                .setParameter("key", key)
                .getResultList()
                .isEmpty();
        if (!held) {
            claim(Map.of(key, record));
            return;
        }
        database.createNativeQuery("insert into voucher_heir (voucher_key, record_id) values (:key, :record)")
                .setParameter("key", key)
                .setParameter("record", record)
                .executeUpdate();
    }

    /**
     * Lets its voucher go to who shares it.
     *
     * @return who holds the voucher that it let go; empty where it held none, or nobody shares it
     */
    Map<String, UUID> release(ConsumptionRecord record) {
        database.createNativeQuery("delete from voucher_heir where record_id = :record")
                .setParameter("record", record.id())
                .executeUpdate();
        int freed = database.createNativeQuery("delete from voucher_claim where record_id = :record")
                .setParameter("record", record.id())
                .executeUpdate();
        return freed == 0 ? Map.of() : record.claim().map(this::passOn).orElse(Map.of());
    }

    private Map<String, UUID> passOn(String key) {
        List<UUID> heirs = database.unwrap(Session.class)
                .createNativeQuery(
                        "select record_id from voucher_heir where voucher_key = :key order by record_id limit 1 for update",
                        UUID.class)
                .setParameter("key", key)
                .getResultList();
        for (UUID heir : heirs) {
            claim(Map.of(key, heir));
            database.createNativeQuery("delete from voucher_heir where voucher_key = :key and record_id = :heir")
                    .setParameter("key", key)
                    .setParameter("heir", heir)
                    .executeUpdate();
        }
        return heirs.stream().collect(Collectors.toMap(heir -> key, Function.identity()));
    }
}
