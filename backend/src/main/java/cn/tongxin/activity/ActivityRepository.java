package cn.tongxin.activity;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;

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
              r.place, r.startsAt, r.endsAt, r.heldOn, r.headcount, r.beneficiaries, r.summary, r.outcome,
              r.origin.externalId, r.lifecycle.status, r.lifecycle.enteredByName, r.lifecycle.submittedAt,
              r.lifecycle.decidedByName, r.lifecycle.decidedAt, r.lifecycle.returnReason, r.updatedAt""",
            """
            from Activity r join ActivityKind k on k.id = r.kindId join Organization o on o.id = r.organizerId""",
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

    private static Condition tookPart(Scope scope) {
        Condition own = scope.owned("p");
        return new Condition(
                "exists (select 1 from Activity a join a.participants p where a.id = r.id and " + own.hql() + ")",
                own.parameters());
    }

    List<ParticipantView> participants(UUID activity) {
        return getEntityManager()
                .createQuery("""
                        select o.id, o.shortName from Activity a join a.participants p join Organization o on o.id = p
                        where a.id = :activity order by o.sortOrder, o.id""", ParticipantView.class)
                .setParameter("activity", activity)
                .getResultList();
    }

    /** How many units took part, the organizer included; chambers, communities and villages are no units. */
    long units(Activity activity) {
        List<UUID> all = new java.util.ArrayList<>(activity.participants());
        all.add(activity.organizationId());
        return getEntityManager()
                .createQuery(
                        "select count(o) from Organization o where o.id in (:ids) and o.kind in (:units)", Long.class)
                .setParameter("ids", all)
                .setParameter("units", cn.tongxin.organization.OrganizationKind.units())
                .getSingleResult();
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
