package cn.tongxin.ledger;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

@ApplicationScoped
class LedgerEntryRepository implements PanacheRepositoryBase<LedgerEntry, UUID> {
    List<LedgerEntry> of(UUID record) {
        return list("recordId = ?1 order by enteredAt, id", record);
    }

    Optional<LedgerEntry> requested(UUID record) {
        return find("recordId = ?1 and status = ?2", record, EntryStatus.REQUESTED)
                .firstResultOptional();
    }
}
