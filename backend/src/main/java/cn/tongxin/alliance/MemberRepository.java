package cn.tongxin.alliance;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;

import cn.tongxin.organization.OrganizationKind;
import cn.tongxin.shared.page.ListQuery;
import cn.tongxin.shared.page.Sort;
import cn.tongxin.shared.time.Days;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

@ApplicationScoped
class MemberRepository implements PanacheRepositoryBase<AllianceMember, UUID> {
    static final ListQuery<MemberView> LIST = ListQuery.of(
            """
            select r.id, cast(r.version as string), r.allianceId, r.organizationId, o.shortName, o.kind, o.sortOrder,
              r.role, r.fromDay, r.toDay""",
            "from AllianceMember r join Organization o on o.id = r.organizationId",
            MemberView.class,
            List.of(
                    Sort.byNumber("sortOrder", "o.sortOrder", MemberView::sortOrder),
                    Sort.byDay("from", "r.fromDay", MemberView::from)));

    /** Another membership of the same organization in the same programme on any of these days. */
    boolean overlaps(AllianceMember member, EnterMember content) {
        return count(
                        "id <> ?1 and organizationId = ?2 and programmeId = ?3 and fromDay <= ?4 and toDay >= ?5",
                        member.id(),
                        content.organizationId(),
                        member.programmeId(),
                        Days.stored(content.to()),
                        content.from())
                > 0;
    }

    /** Who is in which alliance of a programme, and when. */
    List<Stay> stays(UUID programme) {
        return getEntityManager()
                .createQuery(
                        "select m.allianceId, m.organizationId, m.fromDay, m.toDay from AllianceMember m"
                                + " where m.programmeId = :programme",
                        Stay.class)
                .setParameter("programme", programme)
                .getResultList();
    }

    /** Everybody who is in an alliance of the programme on that day, in official order. */
    List<OnDay> onDay(UUID programme, LocalDate day) {
        return getEntityManager()
                .createQuery("""
                        select m.allianceId, m.role, m.organizationId, o.shortName, o.kind, m.fromDay
                        from AllianceMember m join Organization o on o.id = m.organizationId
                        where m.programmeId = :programme and :day between m.fromDay and m.toDay
                        order by o.sortOrder, o.id""", OnDay.class)
                .setParameter("programme", programme)
                .setParameter("day", day)
                .getResultList();
    }

    /** All memberships of an organization that run beyond a day. */
    List<AllianceMember> beyond(UUID organization, LocalDate day) {
        return list("organizationId = ?1 and toDay > ?2", organization, day);
    }

    List<AllianceMember> in(UUID alliance, LocalDate day) {
        return list("allianceId = ?1 and ?2 between fromDay and toDay", alliance, day);
    }

    /** Whether a lead is known that begins after a day. */
    boolean hasLaterLead(UUID alliance, LocalDate day) {
        return count("allianceId = ?1 and role = ?2 and fromDay > ?3", alliance, MemberRole.LEAD, day) > 0;
    }

    List<AllianceMember> inProgramme(UUID programme, LocalDate day) {
        return list("programmeId = ?1 and ?2 between fromDay and toDay", programme, day);
    }

    List<Led> ledBy(Collection<UUID> leaders) {
        return getEntityManager()
                .createQuery("""
                        select lead.fromDay, lead.toDay, member.organizationId, member.fromDay, member.toDay,
                          (select min(later.year) from Programme later
                            where later.status = PUBLISHED and later.year > p.year)
                        from AllianceMember lead join AllianceMember member on member.allianceId = lead.allianceId
                          join Programme p on p.id = lead.programmeId and p.status = PUBLISHED
                        where lead.organizationId in (:leaders) and lead.role <> :member
                        order by member.id, lead.id""", Led.class)
                .setParameter("leaders", leaders)
                .setParameter("member", MemberRole.MEMBER)
                .getResultList();
    }

    /** Somebody in an alliance on a day. */
    record OnDay(
            UUID allianceId,
            MemberRole role,
            UUID organizationId,
            String organizationName,
            OrganizationKind organizationKind,
            LocalDate from) {}

    /**
     * A member, with the days of its own membership and those of the lead that asks.
     *
     * @param nextYear the next year that has a published programme
     */
    record Led(
            LocalDate leadFrom,
            LocalDate leadTo,
            UUID organizationId,
            LocalDate from,
            LocalDate to,
            @Nullable Integer nextYear) {
        /** The last day on which the membership counts: from the next published programme's year on, that one does. */
        LocalDate last() {
            LocalDate eve = nextYear == null ? to : LocalDate.of(nextYear, 1, 1).minusDays(1);
            return eve.isBefore(to) ? eve : to;
        }
    }
}
