package cn.tongxin.project;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;

import cn.tongxin.security.Scope;
import cn.tongxin.shared.page.Condition;
import cn.tongxin.shared.page.ListQuery;
import cn.tongxin.shared.page.Sort;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

@ApplicationScoped
class ProjectRepository implements PanacheRepositoryBase<Project, UUID> {
    static final String FROM =
            "from Project r join Pairing p on p.id = r.pairingId join Programme pr on pr.id = r.programmeId";

    static final ListQuery<ProjectRow> LIST = ListQuery.of(
            """
            select r.id, cast(r.version as string), r.programmeId, r.pairingId, p.kind, p.supporterType, p.supporterId,
              coalesce(s.shortName, sa.name), p.beneficiaryId, b.shortName, r.leaderId, l.shortName, r.name, r.need,
              r.fromDay, r.dueOn, r.toDay, r.status, r.stopReason, r.resultSummary, r.resultValue, r.resultUnit,
              r.updatedAt""",
            FROM + " " + """
            join Organization b on b.id = p.beneficiaryId join Organization l on l.id = r.leaderId
              left join Organization s on s.id = p.supporterId left join Alliance sa on sa.id = p.supporterId""",
            ProjectRow.class,
            List.of(
                    Sort.byDay("from", "r.fromDay", ProjectRow::from),
                    Sort.byText("name", "r.name", ProjectRow::name)));

    /** Running on that day, even where it was completed or stopped later. */
    static Condition activeOn(LocalDate day) {
        return Condition.of(":activeOn between r.fromDay and r.toDay", "activeOn", day);
    }

    static Condition completed(@Nullable LocalDate from, @Nullable LocalDate to) {
        if (from == null && to == null) {
            return Condition.ALWAYS;
        }
        return Condition.all(
                Condition.of("r.status = :completed", "completed", ProjectStatus.COMPLETED),
                Condition.ifAsked("r.toDay >= :completedFrom", "completedFrom", from),
                Condition.ifAsked("r.toDay <= :completedTo", "completedTo", to));
    }

    static Condition overdue(boolean wanted, LocalDate today) {
        return new Condition((wanted ? "" : "not ") + """
                        (r.status = :running and (coalesce(r.dueOn, :today) < :today or exists (
                          select 1 from Project o join o.milestones m
                          where o.id = r.id and m.doneOn is null and m.dueOn < :today)))""", Map.of("running", ProjectStatus.ACTIVE, "today", today));
    }

    /** Seen by whoever sees the leader's records, by the other side, by partners, by units of a supporting alliance. */
    static Condition visible(Scope scope) {
        if (scope.everything()) {
            return Condition.ALWAYS;
        }
        Condition partner = scope.owned("q");
        Condition member = scope.owned("m.organizationId");
        Condition party = Condition.any(
                scope.on("r.leaderId", "r.fromDay"),
                scope.owned("p.beneficiaryId"),
                new Condition(
                        "exists (select 1 from Project o join o.partners q where o.id = r.id and " + partner.hql()
                                + ")",
                        partner.parameters()),
                new Condition(
                        "exists (select 1 from AllianceMember m where m.allianceId = p.supporterId and m.fromDay <= r.toDay"
                                + " and m.toDay >= r.fromDay and " + member.hql() + ")",
                        member.parameters()));
        return Condition.all(Condition.of("pr.status = PUBLISHED"), party);
    }

    Map<UUID, Long> bySupporter(UUID programme, String kind, LocalDate asOf) {
        return getEntityManager()
                .createQuery("select p.supporterId, count(r.id) " + FROM + """

                        where r.programmeId = :programme and p.kind = :kind and r.fromDay <= :asOf
                          and (r.status <> :stopped or r.toDay >= :asOf) group by p.supporterId""", Object[].class)
                .setParameter("programme", programme)
                .setParameter("kind", kind)
                .setParameter("asOf", asOf)
                .setParameter("stopped", ProjectStatus.STOPPED)
                .getResultStream()
                .collect(Collectors.toMap(row -> (UUID) row[0], row -> (Long) row[1]));
    }

    Map<UUID, List<PartnerView>> partners(Collection<UUID> projects) {
        return getEntityManager()
                .createQuery("""
                        select r.id, o.id, o.shortName from Project r join r.partners q join Organization o on o.id = q
                        where r.id in (:projects) order by o.sortOrder, o.id""", Object[].class)
                .setParameter("projects", projects)
                .getResultStream()
                .collect(Collectors.groupingBy(
                        row -> (UUID) row[0],
                        Collectors.mapping(
                                row -> new PartnerView((UUID) row[1], (String) row[2]), Collectors.toList())));
    }

    Map<UUID, List<Milestone>> milestones(Collection<UUID> projects) {
        return getEntityManager()
                .createQuery("""
                        select r.id, m.name, m.dueOn, m.doneOn from Project r join r.milestones m
                        where r.id in (:projects) order by index(m)""", Object[].class)
                .setParameter("projects", projects)
                .getResultStream()
                .collect(Collectors.groupingBy(
                        row -> (UUID) row[0],
                        Collectors.mapping(
                                row -> new Milestone((String) row[1], (LocalDate) row[2], (LocalDate) row[3]),
                                Collectors.toList())));
    }
}
