package cn.tongxin.exchange;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

@ApplicationScoped
class ImportRepository implements PanacheRepositoryBase<SheetImport, UUID> {
    /** Of somebody who is still with the organization for which he uploaded it. */
    Optional<SheetImport> of(String enteredBy, @Nullable UUID organization, UUID id) {
        return find("id = ?1 and enteredBy = ?2", id, enteredBy)
                .firstResultOptional()
                .filter(sheet -> sheet.isOf(organization));
    }

    /** What somebody's sheets hold together, in bytes. */
    long room(String enteredBy) {
        return getEntityManager()
                .createQuery("select coalesce(sum(r.size), 0) from SheetImport r where r.enteredBy = :who", Long.class)
                .setParameter("who", enteredBy)
                .getSingleResult();
    }

    Optional<SheetImport> oldest(Instant before) {
        return find("createdAt < ?1 order by createdAt, id", before).firstResultOptional();
    }
}
