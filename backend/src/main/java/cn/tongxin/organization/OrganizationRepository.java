package cn.tongxin.organization;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import cn.tongxin.shared.page.ListQuery;
import cn.tongxin.shared.page.Sort;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

@ApplicationScoped
class OrganizationRepository implements PanacheRepositoryBase<Organization, UUID> {
    static final ListQuery<OrganizationView> LIST = ListQuery.of(
            """
            select r.id, cast(r.version as string), r.name, r.shortName, r.kind, r.uscc, r.regionCode, r.parentId,
              r.sortOrder, r.activeFrom, r.activeTo, r.successorId""",
            "from Organization r",
            OrganizationView.class,
            List.of(
                    Sort.byNumber("sortOrder", "r.sortOrder", OrganizationView::sortOrder),
                    Sort.byText("name", "r.name", OrganizationView::name)));

    List<UUID> idsUnder(Collection<UUID> parents) {
        return getEntityManager()
                .createQuery("select r.id from Organization r where r.parentId in (:parents)", UUID.class)
                .setParameter("parents", parents)
                .getResultList();
    }

    /** Directly below, or merged into one of them by that day. */
    List<UUID> idsBelow(Collection<UUID> parents, LocalDate today) {
        return getEntityManager()
                .createQuery(
                        "select r.id from Organization r where r.parentId in (:parents) or (r.successorId in (:parents) and r.activeTo < :today)",
                        UUID.class)
                .setParameter("today", today)
                .setParameter("parents", parents)
                .getResultList();
    }

    /** The short names that they had on a day. */
    Map<UUID, String> shortNames(Collection<UUID> ids, LocalDate on) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        Map<UUID, String> names = named(ids, on, """
                select r.id, r.shortName from Organization r where r.id in (:ids) and :on is not null
                order by r.sortOrder, r.id""");
        names.putAll(named(ids, on, """
                select r.id, f.shortName from Organization r join r.formerNames f where r.id in (:ids)
                  and f.toDay = (select min(g.toDay) from Organization o join o.formerNames g
                    where o.id = r.id and g.toDay >= :on)"""));
        return names;
    }

    private Map<UUID, String> named(Collection<UUID> ids, LocalDate on, String query) {
        Map<UUID, String> names = new LinkedHashMap<>();
        getEntityManager()
                .createQuery(query, Object[].class)
                .setParameter("ids", ids)
                .setParameter("on", on)
                .getResultStream()
                .forEach(row -> names.put((UUID) row[0], (String) row[1]));
        return names;
    }

    List<FormerNameView> formerNames(UUID organization) {
        return getEntityManager()
                .createQuery("""
                        select f.name, f.shortName, f.toDay from Organization r join r.formerNames f
                        where r.id = :organization order by f.toDay desc""", FormerNameView.class)
                .setParameter("organization", organization)
                .getResultList();
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
