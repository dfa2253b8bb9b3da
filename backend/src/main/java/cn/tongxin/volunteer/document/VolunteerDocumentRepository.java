package cn.tongxin.volunteer.document;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.TypedQuery;

import cn.tongxin.ledger.RecordStatus;
import cn.tongxin.shared.page.Condition;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

@ApplicationScoped
class VolunteerDocumentRepository implements PanacheRepositoryBase<VolunteerDocument, UUID> {
    private static final String LINES =
            "select new cn.tongxin.volunteer.document.RecordLine(r.id, r.servedOn, r.content, r.place, r.minutes) ";

    Optional<VolunteerDocument> byNumber(String number) {
        return find("number", number).firstResultOptional();
    }

    /**
     * Approved records of a volunteer, by day.
     *
     * @param visible what the caller sees of them: who came from elsewhere was another unit's before
     */
    List<RecordLine> lines(UUID volunteer, RecordListFilter period, Condition visible, int most) {
        TypedQuery<RecordLine> query = getEntityManager()
                .createQuery(LINES + """
                                from VolunteerRecord r where r.volunteerId = :volunteer and r.lifecycle.status = :approved
                                  and r.servedOn between :from and :to and %s order by r.servedOn, r.startsAt, r.id""".formatted(visible.hql()), RecordLine.class)
                .setParameter("volunteer", volunteer)
                .setParameter("approved", RecordStatus.APPROVED)
                .setParameter("from", period.first())
                .setParameter("to", period.last())
                .setMaxResults(most);
        visible.parameters().forEach(query::setParameter);
        return query.getResultList();
    }

    /** What is approved today of the records that a print named. */
    List<RecordLine> standing(String number) {
        return getEntityManager()
                .createQuery(LINES + """
                                from VolunteerDocument d join d.records named join VolunteerRecord r on r.id = named
                                where d.number = :number and r.volunteerId = d.volunteerId
                                  and r.lifecycle.status = :approved""", RecordLine.class)
                .setParameter("number", number)
                .setParameter("approved", RecordStatus.APPROVED)
                .getResultList();
    }
}
