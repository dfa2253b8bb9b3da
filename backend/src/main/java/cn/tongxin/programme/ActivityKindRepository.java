package cn.tongxin.programme;

import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import cn.tongxin.shared.page.ListQuery;
import cn.tongxin.shared.page.Sort;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

@ApplicationScoped
class ActivityKindRepository implements PanacheRepositoryBase<ActivityKind, UUID> {
    static final ListQuery<ActivityKindView> LIST = ListQuery.of(
            "select r.id, cast(r.version as string), r.code, r.name, r.category, r.minUnits, r.sortOrder",
            "from ActivityKind r",
            ActivityKindView.class,
            List.of(Sort.byNumber("sortOrder", "r.sortOrder", ActivityKindView::sortOrder)));
}
