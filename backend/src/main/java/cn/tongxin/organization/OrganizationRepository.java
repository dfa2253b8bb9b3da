package cn.tongxin.organization;

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
class OrganizationRepository implements PanacheRepositoryBase<Organization, UUID> {
    static final ListQuery<OrganizationView> LIST = ListQuery.of(
            """
            select r.id, cast(r.version as string), r.name, r.shortName, r.kind, r.uscc, r.regionCode, r.parentId,
              r.sortOrder, r.activeFrom, r.activeTo""",
            "from Organization r",
            OrganizationView.class,
            List.of(
                    Sort.byNumber("sortOrder", "r.sortOrder", OrganizationView::sortOrder),
                    Sort.byText("name", "r.name", OrganizationView::name)));

    List<UUID> idsBelow(Collection<UUID> parents) {
        return getEntityManager()
                .createQuery("select r.id from Organization r where r.parentId in (:parents)", UUID.class)
                .setParameter("parents", parents)
                .getResultList();
    }

    Map<UUID, String> shortNames(Collection<UUID> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        return getEntityManager()
                .createQuery("select r.id, r.shortName from Organization r where r.id in (:ids)", Object[].class)
                .setParameter("ids", ids)
                .getResultStream()
                .collect(Collectors.toMap(row -> (UUID) row[0], row -> (String) row[1]));
    }

    boolean nameOrCodeTaken(UUID except, EnterOrganization content) {
        return count(
                        "id <> ?1 and (name = ?2 or (?3 is not null and uscc = ?3))",
                        except,
                        content.name().strip(),
                        content.uscc())
                > 0;
    }
}
