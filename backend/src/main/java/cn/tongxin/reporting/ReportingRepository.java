package cn.tongxin.reporting;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.TypedQuery;

import org.jspecify.annotations.Nullable;

import cn.tongxin.security.Scope;
import cn.tongxin.shared.page.Condition;
import cn.tongxin.shared.page.ListQuery;
import cn.tongxin.shared.page.Sort;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

/** Reads a month in a fixed number of queries, however many units owe a report. */
@ApplicationScoped
class ReportingRepository implements PanacheRepositoryBase<ZeroReport, UUID> {
    static final ListQuery<ZeroReportView> ZERO = ListQuery.of(
            """
            select r.id, cast(r.version as string), r.organizationId, r.month, r.note, r.enteredByName, r.updatedAt""",
            "from ZeroReport r",
            ZeroReportView.class,
            List.of(Sort.byDay(
                    "month", "r.month", view -> YearMonth.parse(view.month()).atDay(1))));

    Optional<ZeroReport> zeroReport(UUID organization, YearMonth month) {
        return find("organizationId = ?1 and month = ?2", organization, month.atDay(1))
                .firstResultOptional();
    }

    /** Members of the programme's alliances on a day, in official order. */
    List<Owing> owing(UUID programme, @Nullable UUID alliance, LocalDate day) {
        Condition asked = Condition.ifAsked("a.id = :alliance", "alliance", alliance);
        var query = getEntityManager()
                .createQuery("""
                        select a.id, a.name, o.id, o.shortName from AllianceMember m
                          join Alliance a on a.id = m.allianceId join Organization o on o.id = m.organizationId
                        where m.programmeId = :programme and :day between m.fromDay and m.toDay and\s""" + asked.hql() + " order by o.sortOrder, o.id", Owing.class)
                .setParameter("programme", programme)
                .setParameter("day", day);
        asked.parameters().forEach(query::setParameter);
        return query.getResultList();
    }

    Map<UUID, ZeroReportView> zeroReports(Collection<UUID> units, YearMonth month) {
        return units.isEmpty()
                ? Map.of()
                : ZERO
                        .where(
                                Condition.of("r.organizationId in (:units)", "units", units),
                                Condition.of("r.month = :month", "month", month.atDay(1)))
                        .all(getEntityManager())
                        .stream()
                        .collect(Collectors.toMap(ZeroReportView::organizationId, report -> report));
    }

    Map<UUID, Long> activities(Collection<UUID> units, YearMonth month, Scope scope) {
        return reported("Activity", "r.organizerId", "r.heldOn", units, month, scope);
    }

    Map<UUID, Long> volunteerRecords(Collection<UUID> units, YearMonth month, Scope scope) {
        return reported("VolunteerRecord", "r.organizationId", "r.servedOn", units, month, scope);
    }

    Map<UUID, Long> purchases(Collection<UUID> units, YearMonth month, Scope scope) {
        return reported("ConsumptionRecord", "r.organizationId", "r.paidOn", units, month, scope);
    }

    /** Units whose totals of the month the committee entered from the old sheets (汇总补录), and approved. */
    Set<UUID> opened(Collection<UUID> units, YearMonth month) {
        if (units.isEmpty()) {
            return Set.of();
        }
        return Set.copyOf(getEntityManager()
                .createQuery("""
                        select distinct r.organizationId from OpeningEntry r where r.day = :last
                        and r.lifecycle.status = APPROVED and r.organizationId in (:units)""", UUID.class)
                .setParameter("last", month.atEndOfMonth())
                .setParameter("units", units)
                .getResultList());
    }

    /** Who reported anything is there, with how much of it the caller may see: a unit may have been elsewhere that day. */
    private Map<UUID, Long> reported(
            String entity, String organization, String day, Collection<UUID> units, YearMonth month, Scope scope) {
        if (units.isEmpty()) {
            return Map.of();
        }
        Condition seen = scope.on(organization, day);
        TypedQuery<Object[]> query = getEntityManager()
                .createQuery(
                        "select %1$s, sum(case when %4$s then 1 else 0 end) from %2$s r where %3$s between :first and :last"
                                        .formatted(organization, entity, day, seen.hql())
                                + " and r.lifecycle.status in (SUBMITTED, APPROVED) and %1$s in (:units) group by %1$s"
                                        .formatted(organization),
                        Object[].class)
                .setParameter("first", month.atDay(1))
                .setParameter("last", month.atEndOfMonth())
                .setParameter("units", units);
        seen.parameters().forEach(query::setParameter);
        return query.getResultStream()
                .collect(Collectors.toMap(row -> (UUID) row[0], row -> ((Number) row[1]).longValue()));
    }
}
