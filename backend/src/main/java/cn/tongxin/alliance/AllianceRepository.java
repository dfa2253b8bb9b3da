package cn.tongxin.alliance;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

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

    /** The years of the published programmes that alliances belong to, by alliance. */
    Map<UUID, Integer> years(Collection<UUID> ids) {
        return getEntityManager()
                .createQuery("""
                        select a.id, p.year from Alliance a join Programme p on p.id = a.programmeId
                        where a.id in (:ids) and p.number > 0""", Object[].class)
                .setParameter("ids", ids)
                .getResultStream()
                .collect(Collectors.toMap(row -> (UUID) row[0], row -> (Integer) row[1]));
    }

    boolean nameTaken(UUID except, EnterAlliance content) {
        return count(
                        "id <> ?1 and programmeId = ?2 and name = ?3",
                        except,
                        content.programmeId(),
                        content.name().strip())
                > 0;
    }
}
