package cn.tongxin.consumption.targets;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import cn.tongxin.shared.page.Condition;
import cn.tongxin.shared.page.ListQuery;
import cn.tongxin.shared.page.Sort;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

@ApplicationScoped
class ConsumptionDeclarationRepository implements PanacheRepositoryBase<ConsumptionDeclaration, UUID> {
    static final ListQuery<ConsumptionDeclarationView> LIST = ListQuery.of(
            """
            select r.id, cast(r.version as string), r.organizationId, o.shortName, o.sortOrder, r.year, r.canteen,
              r.sharedWithId, h.shortName, r.foodBudgetFen, r.unionMembers, r.enteredByName, r.updatedAt""",
            """
            from ConsumptionDeclaration r join Organization o on o.id = r.organizationId
              left join Organization h on h.id = r.sharedWithId""",
            ConsumptionDeclarationView.class,
            List.of(Sort.byNumber("sortOrder", "o.sortOrder", ConsumptionDeclarationView::sortOrder)));

    static Condition ofYear(int year) {
        return Condition.of("r.year = :year", "year", year);
    }

    Optional<ConsumptionDeclaration> of(UUID organization, int year) {
        return find("organizationId = ?1 and year = ?2", organization, year).firstResultOptional();
    }

    boolean isShared(UUID host, int year) {
        return count("sharedWithId = ?1 and year = ?2", host, year) > 0;
    }

    /** What these organizations declared, and what those declared that share their canteens. */
    List<ConsumptionDeclarationView> around(Collection<UUID> organizations, int year) {
        return organizations.isEmpty()
                ? List.of()
                : LIST.where(
                                ofYear(year),
                                Condition.of(
                                        "(r.organizationId in (:units) or r.sharedWithId in (:units))",
                                        "units",
                                        organizations))
                        .all(getEntityManager());
    }
}
