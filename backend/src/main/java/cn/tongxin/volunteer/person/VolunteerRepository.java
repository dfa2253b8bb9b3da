package cn.tongxin.volunteer.person;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import cn.tongxin.ledger.RecordStatus;
import cn.tongxin.shared.page.ListQuery;
import cn.tongxin.shared.page.Sort;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

@ApplicationScoped
class VolunteerRepository implements PanacheRepositoryBase<Volunteer, UUID> {
    static final ListQuery<VolunteerView> LIST = ListQuery.of(
            """
            select r.id, cast(r.version as string), r.number, r.name, r.organizationId, o.shortName, r.toDay,
              r.updatedAt""",
            "from Volunteer r join Organization o on o.id = r.organizationId",
            VolunteerView.class,
            List.of(Sort.byText("number", "r.number", VolunteerView::number)));

    Optional<Volunteer> byNumber(String number) {
        return find("number", number).firstResultOptional();
    }

    boolean has(String number) {
        return count("number", number) > 0;
    }

    /** Who left before a day and has not been anonymized. */
    List<Volunteer> namedUntil(LocalDate day, int most) {
        return find("toDay < ?1 and name is not null", day).page(0, most).list();
    }

    Map<UUID, VolunteerTerm> terms(Collection<UUID> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        Map<UUID, VolunteerTerm> terms = new HashMap<>();
        getEntityManager()
                .createQuery(
                        "select r.id, r.organizationId, r.toDay from Volunteer r where r.id in (:ids)", Object[].class)
                .setParameter("ids", ids)
                .getResultStream()
                .forEach(row -> terms.put((UUID) row[0], new VolunteerTerm((UUID) row[1], (LocalDate) row[2])));
        return terms;
    }

    /** How much approved time a volunteer served up to a day; the day itself included. */
    ServedTime served(UUID volunteer, LocalDate asOf) {
        return getEntityManager()
                .createQuery("""
                        select new cn.tongxin.volunteer.person.ServedTime(coalesce(sum(r.minutes), 0), count(r),
                          min(r.servedOn), max(r.servedOn))
                        from VolunteerRecord r
                        where r.volunteerId = :volunteer and r.lifecycle.status = :approved and r.servedOn <= :asOf""", ServedTime.class)
                .setParameter("volunteer", volunteer)
                .setParameter("approved", RecordStatus.APPROVED)
                .setParameter("asOf", asOf)
                .getSingleResult();
    }
}
