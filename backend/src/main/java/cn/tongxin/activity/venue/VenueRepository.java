package cn.tongxin.activity.venue;

import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import cn.tongxin.shared.page.ListQuery;
import cn.tongxin.shared.page.Sort;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

@ApplicationScoped
class VenueRepository implements PanacheRepositoryBase<Venue, UUID> {
    static final ListQuery<VenueView> LIST = ListQuery.of(
            """
            select r.id, cast(r.version as string), r.name, r.place, r.organizationId, o.shortName, r.sortOrder,
              r.inUse""",
            "from Venue r left join Organization o on o.id = r.organizationId",
            VenueView.class,
            List.of(
                    Sort.byNumber("sortOrder", "r.sortOrder", VenueView::sortOrder),
                    Sort.byText("name", "r.name", VenueView::name)));
}
