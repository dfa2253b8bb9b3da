package cn.tongxin.volunteer;

import java.time.YearMonth;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;

import org.hibernate.Session;

import cn.tongxin.figures.DifferenceView;
import cn.tongxin.figures.Metric;
import cn.tongxin.figures.Recounted;
import cn.tongxin.shared.Ids;
import cn.tongxin.shared.change.ChangeKind;
import cn.tongxin.shared.change.Changes;

/** Whether it is kept right who served where in which month; see {@link Presence}. */
@ApplicationScoped
class PresenceRecount implements Recounted {
    private static final String APPROVED = """
            from volunteer_record where volunteer_id is not null and status = 'APPROVED'
              and served_on between :first and :last""";

    @Inject
    EntityManager database;

    @Inject
    Changes changes;

    /** By organization, and in records: nobody is named. */
    @Override
    public List<DifferenceView> differences(YearMonth month) {
        return database
                .unwrap(Session.class)
                .createNativeQuery("""
                        select organization_id as unit, sum(counted) as counted, sum(shown) as shown from (
                          select organization_id, volunteer_id, sum(counted) as counted, sum(shown) as shown from (
                            select organization_id, volunteer_id, 1 as counted, 0 as shown %s
                            union all select organization_id, volunteer_id, 0, records from volunteer_month
                            where day = :first) sides
                          group by organization_id, volunteer_id having sum(counted) <> sum(shown)) wrong
                        group by organization_id order by organization_id""".formatted(APPROVED), Tuple.class)
                .addScalar("unit", UUID.class)
                .addScalar("counted", Long.class)
                .addScalar("shown", Long.class)
                .setParameter("first", month.atDay(1))
                .setParameter("last", month.atEndOfMonth())
                .getResultList()
                .stream()
                .map(row -> new DifferenceView(
                        Metric.VOLUNTEERS,
                        true,
                        month.atDay(1),
                        row.get("unit", UUID.class),
                        "",
                        row.get("counted", Long.class),
                        row.get("shown", Long.class)))
                .toList();
    }

    @Override
    public List<DifferenceView> repair(YearMonth month) {
        List<DifferenceView> found = differences(month);
        if (!found.isEmpty()) {
            rebuild(month);
            changes.note("figures", Ids.next(), ChangeKind.CHANGED);
        }
        return found;
    }

    /** Who decides meanwhile, waits for the rows or is waited for. */
    private void rebuild(YearMonth month) {
        database.createNativeQuery("delete from volunteer_month where day = :first")
                .setParameter("first", month.atDay(1))
                .executeUpdate();
        database.createNativeQuery("""
                        insert into volunteer_month (day, organization_id, volunteer_id, records)
                        select :first, organization_id, volunteer_id, count(*) %s
                        group by organization_id, volunteer_id""".formatted(APPROVED))
                .setParameter("first", month.atDay(1))
                .setParameter("last", month.atEndOfMonth())
                .executeUpdate();
    }
}
