package cn.tongxin.shared.job;

import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

@ApplicationScoped
class JobRepository implements PanacheRepositoryBase<Job, UUID> {
    Optional<Job> of(String enteredBy, UUID id) {
        return find("id = ?1 and enteredBy = ?2", id, enteredBy).firstResultOptional();
    }
}
