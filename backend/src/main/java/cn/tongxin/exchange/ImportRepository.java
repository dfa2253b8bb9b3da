package cn.tongxin.exchange;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

@ApplicationScoped
class ImportRepository implements PanacheRepositoryBase<SheetImport, UUID> {
    Optional<SheetImport> of(String enteredBy, UUID id) {
        return find("id = ?1 and enteredBy = ?2", id, enteredBy).firstResultOptional();
    }

    Optional<SheetImport> oldest(Instant before) {
        return find("createdAt < ?1 order by createdAt, id", before).firstResultOptional();
    }
}
