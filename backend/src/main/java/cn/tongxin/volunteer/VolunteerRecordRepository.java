package cn.tongxin.volunteer;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.TypedQuery;

import org.jspecify.annotations.Nullable;

import cn.tongxin.ledger.RecordStatus;
import cn.tongxin.shared.page.Condition;
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

    /** No record lasts longer: what began before that is over, and an index leaves it out. */
    private static final Duration BEYOND_THE_LONGEST = Duration.ofDays(1).plusMinutes(1);

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

    /** When these volunteers served around these times; read anew each time, as nobody may have approved meanwhile. */
    Map<UUID, List<VolunteerFacts.Served>> served(Set<UUID> people, List<Busy> times) {
        if (people.isEmpty() || times.isEmpty()) {
            return Map.of();
        }
        Instant from =
                times.stream().map(Busy::from).min(Comparator.naturalOrder()).orElseThrow();
        Instant to = times.stream().map(Busy::to).max(Comparator.naturalOrder()).orElseThrow();
        return getEntityManager()
                .createQuery("""
                        select r.volunteerId, r.id, r.busyFrom, r.busyTo, r.lifecycle.status from VolunteerRecord r
                        where r.volunteerId in (:people) and r.busyFrom < :to and r.busyFrom > :earliest and r.busyTo > :from
                        and r.lifecycle.status <> :voided""", Object[].class)
                .setParameter("people", people)
                .setParameter("earliest", from.minus(BEYOND_THE_LONGEST))
                .setParameter("from", from)
                .setParameter("to", to)
                .setParameter("voided", RecordStatus.VOIDED)
                .getResultList()
                .stream()
                .map(row -> new VolunteerFacts.Served(
                        (UUID) row[0], (UUID) row[1], new Busy((Instant) row[2], (Instant) row[3]), (RecordStatus)
                                row[4]))
                .collect(Collectors.groupingBy(VolunteerFacts.Served::volunteer));
    }

    /** Records by the caller's own keys, organization by organization in one query. */
    List<VolunteerRecord> byKeys(String sourceSystem, Map<UUID, List<String>> externalIds) {
        if (externalIds.isEmpty()) {
            return List.of();
        }
        Condition where = Condition.all(
                Condition.of("origin.sourceSystem = :source", "source", sourceSystem),
                Condition.pairs("organizationId", "origin.externalId", externalIds));
        return list(where.hql(), where.parameters());
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

    /** Records that say the same of the same day as one of these, by what they say. */
    Map<VolunteerFacts.Said, Set<UUID>> alike(List<EnterVolunteerRecord> contents) {
        if (contents.isEmpty()) {
            return Map.of();
        }
        Condition there = Condition.all(
                Condition.pairs("r.organizationId", "r.servedOn", days(contents)),
                Condition.of("r.content in (:contents)", "contents", each(contents, EnterVolunteerRecord::content)),
                Condition.of("r.lifecycle.status <> :voided", "voided", RecordStatus.VOIDED));
        TypedQuery<Object[]> query = getEntityManager()
                .createQuery(
                        "select r.id, r.organizationId, r.servedOn, r.volunteerId, r.headcount, r.content"
                                + " from VolunteerRecord r where " + there.hql(),
                        Object[].class);
        there.parameters().forEach(query::setParameter);
        return query.getResultStream()
                .collect(Collectors.groupingBy(
                        row -> new VolunteerFacts.Said(
                                (UUID) row[1], (LocalDate) row[2], (UUID) row[3], (Integer) row[4], (String) row[5]),
                        Collectors.mapping(row -> (UUID) row[0], Collectors.toSet())));
    }

    /** Of which days each organization tells; what is missing is refused later. */
    private static Map<UUID, Set<LocalDate>> days(List<EnterVolunteerRecord> contents) {
        return contents.stream()
                .filter(content -> content.organizationId() != null && content.servedOn() != null)
                .collect(Collectors.groupingBy(
                        EnterVolunteerRecord::organizationId,
                        Collectors.mapping(EnterVolunteerRecord::servedOn, Collectors.toSet())));
    }

    /** What is missing is refused later. */
    private static <T> Set<T> each(
            List<EnterVolunteerRecord> contents, Function<EnterVolunteerRecord, @Nullable T> part) {
        return contents.stream()
                .flatMap(content -> Stream.ofNullable(part.apply(content)))
                .collect(Collectors.toSet());
    }

    /** Those that are not yet approved. */
    List<VolunteerRecord> undecided(Collection<UUID> ids) {
        return ids.isEmpty()
                ? List.of()
                : list(
                        "id in ?1 and lifecycle.status in ?2",
                        ids,
                        List.of(RecordStatus.DRAFT, RecordStatus.SUBMITTED, RecordStatus.RETURNED));
    }

    /** Versions as lists tell them. */
    Map<UUID, String> etags(Collection<UUID> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        flush();
        return list("id in ?1", ids).stream()
                .collect(Collectors.toMap(VolunteerRecord::id, record -> Long.toString(record.version())));
    }
}
