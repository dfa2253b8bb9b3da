package cn.tongxin.volunteer;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

import cn.tongxin.security.CurrentScope;
import cn.tongxin.shared.page.Condition;
import cn.tongxin.shared.page.ListQuery;
import cn.tongxin.shared.page.Rows;
import cn.tongxin.shared.page.Sort;

/** Volunteer records in bulk, for sheets: all that a filter finds, some by id, and those of some days. */
@ApplicationScoped
public class VolunteerRecordRows {
    private static final ListQuery<VolunteerRecordRow> ROWS = ListQuery.of(
            """
            select r.id, cast(r.version as string), r.organizationId, r.activityId, r.volunteerId, v.number,
              r.headcount, r.servedOn, r.startsAt, r.endsAt, r.minutes, r.content, r.place, r.beneficiaries,
              r.origin.externalId, r.origin.sourceSystem, r.lifecycle.status""",
            "from VolunteerRecord r left join Volunteer v on v.id = r.volunteerId",
            VolunteerRecordRow.class,
            List.of(Sort.byDay("servedOn", "r.servedOn", VolunteerRecordRow::servedOn)));

    @Inject
    EntityManager database;

    @Inject
    CurrentScope scope;

    /** Latest day first. */
    public Rows<VolunteerRecordRow> all(VolunteerRecordFilter filter) {
        return ROWS.where(filter.condition(scope.get()), visible()).rows(database);
    }

    public List<VolunteerRecordRow> byIds(Collection<UUID> ids) {
        return ids.isEmpty()
                ? List.of()
                : ROWS.where(Condition.of("r.id in (:ids)", "ids", ids), visible())
                        .all(database);
    }

    /** What organizations have on certain days, as far as the caller sees it. */
    public List<VolunteerRecordRow> on(Map<UUID, Set<LocalDate>> days) {
        return days.isEmpty()
                ? List.of()
                : ROWS.where(Condition.pairs("r.organizationId", "r.servedOn", days), visible())
                        .all(database);
    }

    private Condition visible() {
        return scope.get().on("r.organizationId", "r.servedOn");
    }
}
