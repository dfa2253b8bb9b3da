package cn.tongxin.shared.job;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import cn.tongxin.shared.page.Condition;
import cn.tongxin.shared.page.ListQuery;
import cn.tongxin.shared.page.Sort;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

@ApplicationScoped
class JobRepository implements PanacheRepositoryBase<Job, UUID> {
    private static final ListQuery<JobRow> LIST = ListQuery.of(
            """
            select r.id, cast(r.version as string), r.type, r.status, r.done, r.total, r.payload, r.resultUrl, r.problem,
              r.createdAt, r.updatedAt""",
            "from Job r",
            JobRow.class,
            List.of(new Sort<>("createdAt", "r.createdAt", true, JobRow::createdAt, Instant::parse)));

    Optional<Job> of(String enteredBy, UUID id) {
        return find("id = ?1 and enteredBy = ?2", id, enteredBy).firstResultOptional();
    }

    /** Those of one person or system. */
    static ListQuery<JobRow> list(String enteredBy) {
        return LIST.where(Condition.of("r.enteredBy = :enteredBy", "enteredBy", enteredBy));
    }
}
