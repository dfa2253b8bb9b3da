package cn.tongxin.alliance;

import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import cn.tongxin.shared.page.ListQuery;
import cn.tongxin.shared.page.Sort;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

@ApplicationScoped
class AllianceRepository implements PanacheRepositoryBase<Alliance, UUID> {
    static final ListQuery<AllianceSummary> LIST = ListQuery.of(
            "select r.id, cast(r.version as string), r.programmeId, r.name, r.theme, r.sortOrder",
            "from Alliance r join Programme p on p.id = r.programmeId",
            AllianceSummary.class,
            List.of(
                    Sort.byNumber("sortOrder", "r.sortOrder", AllianceSummary::sortOrder),
                    Sort.byText("name", "r.name", AllianceSummary::name)));

    boolean nameTaken(UUID except, EnterAlliance content) {
        return count(
                        "id <> ?1 and programmeId = ?2 and name = ?3",
                        except,
                        content.programmeId(),
                        content.name().strip())
                > 0;
    }
}
