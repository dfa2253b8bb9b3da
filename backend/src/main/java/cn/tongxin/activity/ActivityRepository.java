package cn.tongxin.activity;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;

import cn.tongxin.ledger.RecordStatus;
import cn.tongxin.organization.OrganizationKind;
import cn.tongxin.programme.ActivityCategory;
import cn.tongxin.security.Scope;
import cn.tongxin.shared.page.Condition;
import cn.tongxin.shared.page.ListQuery;
import cn.tongxin.shared.page.Sort;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

@ApplicationScoped
class ActivityRepository implements PanacheRepositoryBase<Activity, UUID> {
    static final ListQuery<ActivitySummary> LIST = ListQuery.of(
            """
            select r.id, cast(r.version as string), k.code, k.name, k.category, r.title, r.organizerId, o.shortName,
              r.venueId, v.name, r.place, r.startsAt, r.endsAt, r.heldOn, r.headcount, r.beneficiaries, r.summary,
              r.outcome, r.origin.externalId, r.seriesId, r.stage, r.lifecycle.status, r.cancelReason, r.mergedIntoId,
              r.lifecycle.enteredByName, r.lifecycle.submittedAt,
              r.lifecycle.decidedByName, r.lifecycle.decidedAt, r.lifecycle.returnReason, r.lifecycle.requested, r.updatedAt""",
            """
            from Activity r left join ActivityKind k on k.id = r.kindId left join Organization o on o.id = r.organizerId
              left join Venue v on v.id = r.venueId""",
            ActivitySummary.class,
            List.of(
                    Sort.byDay("heldOn", "r.heldOn", ActivitySummary::heldOn),
                    Sort.byText("title", "r.title", ActivitySummary::title)));

    /** Seen by whoever sees the organizer's records, and by those who took part. */
    static Condition visible(Scope scope, @Nullable Involvement involvement) {
        Condition organized = scope.on("r.organizerId", "r.heldOn");
        return switch (involvement) {
            case null -> scope.everything() ? Condition.ALWAYS : Condition.any(organized, tookPart(scope));
            case ORGANIZER -> organized;
            case PARTICIPANT -> scope.everything() ? Condition.ALWAYS : tookPart(scope);
        };
    }

    /** One's own, or whom one leads: named, or a member of an alliance that was named as a whole. */
    private static Condition tookPart(Scope scope) {
        Condition named = scope.on("p", "a.heldOn");
        Condition member = scope.on("m.organizationId", "a.heldOn");
        return Condition.any(
                new Condition(
                        "exists (select 1 from Activity a join a.participants p where a.id = r.id and " + named.hql()
                                + ")",
                        named.parameters()),
                new Condition(
                        "exists (select 1 from Activity a join a.alliances al join AllianceMember m on m.allianceId = al"
                                + " and a.heldOn between m.fromDay and m.toDay where a.id = r.id and " + member.hql()
                                + ")",
                        member.parameters()));
    }

    List<ParticipantView> participants(UUID activity) {
        List<ParticipantView> all = new ArrayList<>(getEntityManager()
                .createQuery("""
                        select al.id, al.name from Activity a join a.alliances i join Alliance al on al.id = i
                        where a.id = :activity order by al.sortOrder, al.id""", Object[].class)
                .setParameter("activity", activity)
                .getResultStream()
                .map(row -> new ParticipantView(null, (UUID) row[0], (String) row[1], null))
                .toList());
        getEntityManager()
                .createQuery("""
                        select o.id, o.shortName, o.kind from Activity a join a.participants p
                          join Organization o on o.id = p
                        where a.id = :activity order by o.sortOrder, o.id""", Object[].class)
                .setParameter("activity", activity)
                .getResultStream()
                .map(row -> new ParticipantView((UUID) row[0], null, (String) row[1], (OrganizationKind) row[2]))
                .forEach(all::add);
        return all;
    }

    /**
     * How many units took part, the organizer and the members of alliances that were named included; chambers,
     * communities and villages are no units.
     */
    long units(Activity activity) {
        List<UUID> named = new ArrayList<>(activity.participants());
        named.add(activity.organizationId());
        List<UUID> alliances = activity.alliances();
        return getEntityManager()
                .createQuery("""
                        select count(o) from Organization o where o.kind in (:units) and (o.id in (:named)
                          or exists (select 1 from AllianceMember m where m.organizationId = o.id
                            and m.allianceId in (:alliances) and :day between m.fromDay and m.toDay))""", Long.class)
                .setParameter("units", OrganizationKind.units())
                .setParameter("named", named)
                .setParameter("alliances", alliances.isEmpty() ? List.of(activity.id()) : alliances)
                .setParameter("day", activity.businessDay())
                .getSingleResult();
    }

    /** The units that took part in what a condition on {@code r} chooses: named, or as a member of a named alliance. */
    Map<UUID, Set<UUID>> unitsOf(Condition chosen) {
        Map<UUID, Set<UUID>> units = new HashMap<>();
        for (String side : List.of(
                "join Organization u on u.id = r.organizerId",
                "join r.participants p join Organization u on u.id = p",
                "join r.alliances al join AllianceMember m on m.allianceId = al and r.heldOn between m.fromDay and m.toDay"
                        + " join Organization u on u.id = m.organizationId")) {
            var query = getEntityManager()
                    .createQuery(
                            "select r.id, u.id from Activity r " + side + " where u.kind in (:units) and "
                                    + chosen.hql(),
                            Object[].class);
            chosen.parameters().forEach(query::setParameter);
            query.setParameter("units", OrganizationKind.units())
                    .getResultStream()
                    .forEach(row -> units.computeIfAbsent((UUID) row[0], id -> new HashSet<>())
                            .add((UUID) row[1]));
        }
        return units;
    }

    /** Who is in one of these alliances on a day. */
    List<UUID> members(Collection<UUID> alliances, LocalDate day) {
        return getEntityManager()
                .createQuery(
                        "select distinct m.organizationId from AllianceMember m where m.allianceId in (:alliances)"
                                + " and :day between m.fromDay and m.toDay",
                        UUID.class)
                .setParameter("alliances", alliances)
                .setParameter("day", day)
                .getResultList();
    }

    ActivityCategory category(UUID kind) {
        return getEntityManager()
                .createQuery("select k.category from ActivityKind k where k.id = :kind", ActivityCategory.class)
                .setParameter("kind", kind)
                .getSingleResult();
    }

    /** Whether a series has a day already, so that asking for it twice doubles nothing. */
    boolean isInSeries(UUID series, LocalDate day) {
        return count("seriesId = ?1 and heldOn = ?2 and lifecycle.status <> ?3", series, day, RecordStatus.CANCELLED)
                > 0;
    }

    Optional<Activity> byOrigin(UUID organizer, String sourceSystem, String externalId) {
        return find(
                        "organizerId = ?1 and origin.sourceSystem = ?2 and origin.externalId = ?3",
                        organizer,
                        sourceSystem,
                        externalId)
                .firstResultOptional();
    }
}
