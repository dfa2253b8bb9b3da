package cn.tongxin.programme;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

@ApplicationScoped
class ProgrammeVersionRepository implements PanacheRepositoryBase<ProgrammeVersion, UUID> {
    List<ProgrammeVersion> of(UUID programme) {
        return list("programmeId = ?1 order by number desc", programme);
    }

    Optional<ProgrammeVersion> get(UUID programme, int number) {
        return find("programmeId = ?1 and number = ?2", programme, number).firstResultOptional();
    }

    Optional<ProgrammeVersion> draft(UUID programme) {
        return find("programmeId = ?1 and status = ?2", programme, ProgrammeStatus.DRAFT)
                .firstResultOptional();
    }
}
