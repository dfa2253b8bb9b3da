package cn.tongxin.consumption;

import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

import cn.tongxin.shared.problem.ProblemException;

/** Which purchase holds which voucher; the refusal tells nothing about the other one. */
@ApplicationScoped
class Vouchers {
    @Inject
    EntityManager database;

    void claim(ConsumptionRecord record) {
        Voucher voucher = record.content().voucher();
        if (voucher == null) {
            return;
        }
        database.createNativeQuery("""
                        insert into voucher_claim (voucher_key, record_id) values (:key, :record)
                        on duplicate key update voucher_key = voucher_key""")
                .setParameter("key", voucher.key())
                .setParameter("record", record.id())
                .executeUpdate();
        Object holder = database.createNativeQuery(
                        "select record_id from voucher_claim where voucher_key = :key", UUID.class)
                .setParameter("key", voucher.key())
                .getSingleResult();
        if (!record.id().equals(holder)) {
            throw ProblemException.rule("R-19", "rule.R-19");
        }
    }

    void release(ConsumptionRecord record) {
        database.createNativeQuery("delete from voucher_claim where record_id = :record")
                .setParameter("record", record.id())
                .executeUpdate();
    }
}
