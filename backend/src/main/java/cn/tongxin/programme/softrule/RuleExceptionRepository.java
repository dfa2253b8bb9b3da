package cn.tongxin.programme.softrule;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

@ApplicationScoped
class RuleExceptionRepository implements PanacheRepositoryBase<RuleException, UUID> {
    List<RuleException> of(UUID programme) {
        return list("programmeId", programme);
    }

    Optional<RuleException> of(UUID programme, UUID subject, String rule) {
        return find("programmeId = ?1 and subjectId = ?2 and rule = ?3", programme, subject, rule)
                .firstResultOptional();
    }
}
