package cn.tongxin.alliance;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

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

    List<Led> ledBy(Collection<UUID> leaders) {
        return getEntityManager()
                .createQuery("""
                        select lead.fromDay, lead.toDay, member.organizationId, member.fromDay, member.toDay
                        from AllianceMember lead join AllianceMember member on member.allianceId = lead.allianceId
                        where lead.organizationId in (:leaders) and lead.role <> :member""", Led.class)
                .setParameter("leaders", leaders)
                .setParameter("member", MemberRole.MEMBER)
                .getResultList();
    }

    /** A member, with the days of its own membership and those of the lead that asks. */
    record Led(LocalDate leadFrom, LocalDate leadTo, UUID organizationId, LocalDate from, LocalDate to) {}
}
