package cn.tongxin.ledger;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

@ApplicationScoped
class RecordStepRepository implements PanacheRepositoryBase<RecordStep, UUID> {
    List<RecordStep> of(UUID record) {
        return list("recordId = ?1 order by takenAt, id", record);
    }

    /** Whether it is told already that the record was handed in, then or later. */
    boolean tellSubmission(UUID record, Instant since) {
        return count("recordId = ?1 and kind = ?2 and takenAt >= ?3", record, StepKind.SUBMITTED, since) > 0;
    }

    /** The record is deleted; it never counted. */
    void forget(UUID record) {
        delete("recordId", record);
    }
}
