package cn.tongxin.programme;

import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import cn.tongxin.shared.page.ListQuery;
import cn.tongxin.shared.page.Sort;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

@ApplicationScoped
class ProgrammeRepository implements PanacheRepositoryBase<Programme, UUID> {
    static final ListQuery<ProgrammeSummary> LIST = ListQuery.of(
            "select r.id, cast(r.version as string), r.year, r.name, r.status, r.number",
            "from Programme r",
            ProgrammeSummary.class,
            List.of(Sort.byNumber("year", "r.year", ProgrammeSummary::year).latestFirst()));

    boolean nameTaken(UUID except, int year, String name) {
        return count("id <> ?1 and year = ?2 and name = ?3", except, year, name) > 0;
    }
}
