package cn.tongxin.volunteer;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import cn.tongxin.shared.page.ListQuery;
import cn.tongxin.shared.page.Sort;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

@ApplicationScoped
class VolunteerRecordRepository implements PanacheRepositoryBase<VolunteerRecord, UUID> {
    static final ListQuery<VolunteerRecordView> LIST = ListQuery.of(
            """
            select r.id, cast(r.version as string), r.organizationId, o.shortName, r.activityId, r.headcount,
              r.servedOn, r.startsAt, r.endsAt, r.minutes, r.content, r.place, r.beneficiaries, r.origin.externalId,
              r.lifecycle.status, r.lifecycle.enteredByName, r.lifecycle.submittedAt, r.lifecycle.decidedByName,
              r.lifecycle.decidedAt, r.lifecycle.returnReason, r.updatedAt""",
            "from VolunteerRecord r join Organization o on o.id = r.organizationId",
            VolunteerRecordView.class,
            List.of(
                    Sort.byDay("servedOn", "r.servedOn", VolunteerRecordView::servedOn),
                    Sort.byNumber("minutes", "r.minutes", VolunteerRecordView::minutes)));

    /** One headcount record per activity and organization, so that nobody is counted twice. */
    boolean hasOther(UUID except, UUID activity, UUID organization) {
        return count("id <> ?1 and activityId = ?2 and organizationId = ?3", except, activity, organization) > 0;
    }

    Optional<VolunteerRecord> byOrigin(UUID organization, String sourceSystem, String externalId) {
        return find(
                        "organizationId = ?1 and origin.sourceSystem = ?2 and origin.externalId = ?3",
                        organization,
                        sourceSystem,
                        externalId)
                .firstResultOptional();
    }

    /** Whether one organization has a record in both activities. */
    boolean shareAnOrganization(UUID activity, UUID other) {
        return count(
                        "activityId = ?1 and organizationId in (select o.organizationId from VolunteerRecord o where o.activityId = ?2)",
                        activity,
                        other)
                > 0;
    }
}
