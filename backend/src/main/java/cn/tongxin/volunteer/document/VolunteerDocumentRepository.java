package cn.tongxin.volunteer.document;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import cn.tongxin.ledger.RecordStatus;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

@ApplicationScoped
class VolunteerDocumentRepository implements PanacheRepositoryBase<VolunteerDocument, UUID> {
    private static final String LINES =
            "select new cn.tongxin.volunteer.document.RecordLine(r.id, r.servedOn, r.content, r.place, r.minutes) ";

    Optional<VolunteerDocument> byNumber(String number) {
        return find("number", number).firstResultOptional();
    }

    /** Approved records of a volunteer, by day. */
    List<RecordLine> lines(UUID volunteer, LocalDate from, LocalDate to, int most) {
        return getEntityManager()
                .createQuery(LINES + """
                                from VolunteerRecord r where r.volunteerId = :volunteer and r.lifecycle.status = :approved
                                  and r.servedOn between :from and :to order by r.servedOn, r.startsAt, r.id""", RecordLine.class)
                .setParameter("volunteer", volunteer)
                .setParameter("approved", RecordStatus.APPROVED)
                .setParameter("from", from)
                .setParameter("to", to)
                .setMaxResults(most)
                .getResultList();
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
