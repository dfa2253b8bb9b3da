package cn.tongxin.ledger;

import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

@ApplicationScoped
class RecordStepRepository implements PanacheRepositoryBase<RecordStep, UUID> {
    List<RecordStep> of(UUID record) {
        return list("recordId = ?1 order by takenAt, id", record);
    }

    /** The record is deleted; it never counted. */
    void forget(UUID record) {
        delete("recordId", record);
    }
}
