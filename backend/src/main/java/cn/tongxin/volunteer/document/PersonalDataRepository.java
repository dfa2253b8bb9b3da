package cn.tongxin.volunteer.document;

import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;

import cn.tongxin.shared.page.Condition;
import cn.tongxin.volunteer.document.PersonalDataView.HeldPrint;
import cn.tongxin.volunteer.document.PersonalDataView.HeldRecord;

/** What refers to a volunteer. */
@ApplicationScoped
class PersonalDataRepository {
    /** Somebody who served every day of his life has fewer. */
    private static final int MOST = 20_000;

    @Inject
    EntityManager database;

    List<HeldRecord> records(UUID volunteer, Condition visible) {
        TypedQuery<HeldRecord> query = database.createQuery("""
                        select new cn.tongxin.volunteer.document.PersonalDataView$HeldRecord(r.id, r.organizationId,
                          r.servedOn, r.content, r.place, r.minutes, r.lifecycle.status, r.createdAt)
                        from VolunteerRecord r where r.volunteerId = :volunteer and %s
                        order by r.servedOn desc, r.id""".formatted(visible.hql()), HeldRecord.class)
                .setParameter("volunteer", volunteer)
                .setMaxResults(MOST);
        visible.parameters().forEach(query::setParameter);
        return query.getResultList();
    }

    List<HeldPrint> prints(UUID volunteer) {
        return database.createQuery("""
                        select new cn.tongxin.volunteer.document.PersonalDataView$HeldPrint(d.number, d.fromDay, d.toDay,
                          d.minutes, d.issuedAt)
                        from VolunteerDocument d where d.volunteerId = :volunteer order by d.issuedAt desc""", HeldPrint.class)
                .setParameter("volunteer", volunteer)
                .setMaxResults(MOST)
                .getResultList();
    }
}
