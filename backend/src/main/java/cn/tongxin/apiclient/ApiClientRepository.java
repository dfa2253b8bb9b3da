package cn.tongxin.apiclient;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import cn.tongxin.shared.page.ListQuery;
import cn.tongxin.shared.page.Sort;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

@ApplicationScoped
class ApiClientRepository implements PanacheRepositoryBase<ApiClient, UUID> {
    static final ListQuery<ApiClientRow> LIST = ListQuery.of(
            """
            select r.id, cast(r.version as string), r.organizationId, o.name, r.sourceSystem, r.name, r.scopes,
              r.scopesAsked, r.status, r.createdAt""",
            "from ApiClient r left join Organization o on o.id = r.organizationId",
            ApiClientRow.class,
            List.of(
                    Sort.byText("name", "r.name", ApiClientRow::name),
                    new Sort<>("createdAt", "r.createdAt", true, ApiClientRow::createdAt, Instant::parse)));
}
