package cn.tongxin.volunteer;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import cn.tongxin.ledger.RecordStatus;
import cn.tongxin.shared.page.ListQuery;
import cn.tongxin.shared.page.Sort;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

@ApplicationScoped
class VolunteerRecordRepository implements PanacheRepositoryBase<VolunteerRecord, UUID> {
    static final ListQuery<VolunteerRecordView> LIST = ListQuery.of(
            """
            select r.id, cast(r.version as string), r.organizationId, o.shortName, r.activityId, r.volunteerId, r.headcount,
              r.servedOn, r.startsAt, r.endsAt, r.minutes, r.content, r.place, r.beneficiaries, r.origin.externalId,
              r.lifecycle.status, r.lifecycle.enteredByName, r.lifecycle.submittedAt, r.lifecycle.decidedByName,
              r.lifecycle.decidedAt, r.lifecycle.returnReason, r.lifecycle.requested,
              r.updatedAt""",
            // A left join, or the engine begins with the organizations and sorts all records there are.
            "from VolunteerRecord r left join Organization o on o.id = r.organizationId",
            VolunteerRecordView.class,
            List.of(
                    Sort.byDay("servedOn", "r.servedOn", VolunteerRecordView::servedOn),
                    Sort.byNumber("minutes", "r.minutes", VolunteerRecordView::minutes)));

    /** Records for people not named, by activity and organization. */
    Map<VolunteerFacts.Place, UUID> headcounts(Collection<UUID> activities) {
        if (activities.isEmpty()) {
            return Map.of();
        }
        List<VolunteerRecord> found = list(
                "activityId in ?1 and volunteerId is null and lifecycle.status <> ?2", activities, RecordStatus.VOIDED);
        Map<VolunteerFacts.Place, UUID> places = new HashMap<>();
        found.forEach(record -> places.put(record.place(), record.id()));
        return places;
    }

    /** When these volunteers served on the days of the contents and around them. */
    Map<UUID, List<VolunteerFacts.Served>> served(Set<UUID> people, List<EnterVolunteerRecord> contents) {
        List<LocalDate> days = contents.stream()
                .filter(content -> content.volunteerId() != null && content.servedOn() != null)
                .map(EnterVolunteerRecord::servedOn)
                .sorted()
                .toList();
        if (days.isEmpty()) {
            return Map.of();
        }
        return find("""
                        volunteerId in ?1 and servedOn between ?2 and ?3 and busyFrom is not null
                        and lifecycle.status <> ?4""", people, days.getFirst().minusDays(2), days.getLast().plusDays(2), RecordStatus.VOIDED).stream()
                .flatMap(record -> record.served().stream())
                .collect(Collectors.groupingBy(VolunteerFacts.Served::volunteer));
    }

    Map<String, VolunteerRecord> byKeys(UUID organization, String sourceSystem, List<String> externalIds) {
        return find(
                        "organizationId = ?1 and origin.sourceSystem = ?2 and origin.externalId in ?3",
                        organization,
                        sourceSystem,
                        externalIds)
                .stream()
                .collect(Collectors.toMap(VolunteerRecord::externalId, Function.identity()));
    }

    /** Whether a record that is not void names the activity. */
    boolean isNamed(UUID activity) {
        return count("activityId = ?1 and lifecycle.status <> ?2", activity, RecordStatus.VOIDED) > 0;
    }

    /** Whether one organization has a record in both activities. */
    boolean shareAnOrganization(UUID activity, UUID other) {
        return count("""
                        activityId = ?1 and volunteerId is null and lifecycle.status <> ?3 and organizationId in
                        (select o.organizationId from VolunteerRecord o where o.activityId = ?2
                        and o.volunteerId is null and o.lifecycle.status <> ?3)""", activity, other, RecordStatus.VOIDED) > 0;
    }
}
