package cn.tongxin.volunteer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

/** Keeps who served where in which month. The row is the volunteer's own, and whoever decides holds the volunteer already. */
@ApplicationScoped
class Presence {
    @Inject
    EntityManager database;

    void add(VolunteerRecord record) {
        move(record, 1);
    }

    void remove(VolunteerRecord record) {
        move(record, -1);
    }

    private void move(VolunteerRecord record, int by) {
        if (record.volunteerId() != null) {
            database.createNativeQuery("""
                            insert into volunteer_month (day, organization_id, volunteer_id, records)
                            values (:day, :organization, :volunteer, :by)
                            on duplicate key update records = records + :by""")
                    .setParameter("day", record.businessDay().withDayOfMonth(1))
                    .setParameter("organization", record.organizationId())
                    .setParameter("volunteer", record.volunteerId())
                    .setParameter("by", by)
                    .executeUpdate();
        }
    }
}
