package cn.tongxin.pairing;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;

import cn.tongxin.alliance.Membership;
import cn.tongxin.programme.rule.SupporterType;
import cn.tongxin.security.Scope;
import cn.tongxin.shared.page.Condition;
import cn.tongxin.shared.page.ListQuery;
import cn.tongxin.shared.page.Sort;
import cn.tongxin.shared.time.Days;
import cn.tongxin.shared.web.StrictValues;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

@ApplicationScoped
class PairingRepository implements PanacheRepositoryBase<Pairing, UUID> {
    static final ListQuery<PairingView> LIST =
            ListQuery.of("""
            select r.id, cast(r.version as string), r.kind, r.programmeId, r.supporterType, r.supporterId,
              coalesce(s.shortName, sa.name), r.beneficiaryId, b.shortName, b.kind, r.fromDay, r.toDay, r.status,
              r.agreement, r.endReason""", """
            from Pairing r join Programme pr on pr.id = r.programmeId join Organization b on b.id = r.beneficiaryId
              left join Organization s on s.id = r.supporterId left join Alliance sa on sa.id = r.supporterId""", PairingView.class, List.of(Sort.byDay("from", "r.fromDay", PairingView::from)));

    /** Confirmed, and holding on that day, even where it ended later. */
    static Condition activeOn(LocalDate day) {
        return new Condition(
                "(r.status <> :proposed and :activeOn between r.fromDay and r.toDay)",
                Map.of("proposed", PairingStatus.PROPOSED, "activeOn", day));
    }

    /** Of the alliance itself, or of a unit that is in it on the day. */
    static Condition ofAlliance(@Nullable String alliance, @Nullable UUID programme, LocalDate day) {
        Condition member = Membership.filter(alliance, programme, "r.supporterId", ":memberOn");
        if (alliance == null) {
            return Condition.ALWAYS;
        }
        Condition day0 = Condition.of("1 = 1", "memberOn", day);
        return alliance.equals(Membership.NONE)
                ? Condition.all(
                        member, day0, Condition.of("r.supporterType = :unit", "unit", SupporterType.ORGANIZATION))
                : Condition.all(
                        day0,
                        Condition.any(
                                member,
                                Condition.of("r.supporterId = :supporter", "supporter", StrictValues.id(alliance))));
    }

    /**
     * Seen by both sides, by who leads the supporter on any of its days, and by the units of a supporting alliance; of a
     * draft programme by the committee only. The programme is {@code pr}.
     */
    static Condition visible(Scope scope) {
        if (scope.everything()) {
            return Condition.ALWAYS;
        }
        Condition member = scope.owned("m.organizationId");
        Condition party = Condition.any(
                scope.during("r.supporterId", "r.fromDay", "r.toDay"),
                scope.owned("r.beneficiaryId"),
                new Condition(
                        "exists (select 1 from AllianceMember m where m.allianceId = r.supporterId and m.fromDay <= r.toDay"
                                + " and m.toDay >= r.fromDay and " + member.hql()
                                + ")",
                        member.parameters()));
        return Condition.all(Condition.of("pr.status = PUBLISHED"), party);
    }

    /** Those of a programme that hold on a day. */
    List<PairingView> held(UUID programme, LocalDate day) {
        return LIST.where(Condition.of("r.programmeId = :programme", "programme", programme), activeOn(day))
                .all(getEntityManager());
    }

    /** Confirmed ones that any of these parties has, of those that the caller sees. */
    List<PairingView> confirmedOf(Collection<UUID> parties, Scope scope) {
        return LIST.where(
                        Condition.of("r.status <> :proposed", "proposed", PairingStatus.PROPOSED),
                        Condition.of(
                                "(r.supporterId in (:parties) or r.beneficiaryId in (:parties))", "parties", parties),
                        visible(scope))
                .all(getEntityManager());
    }

    /** Those not ended that hold on the day, between parties that are still there on the next one asked for. */
    List<Pairing> toCarryOver(UUID programme, LocalDate day, LocalDate next) {
        return getEntityManager()
                .createQuery("""
                        select r from Pairing r join Organization b on b.id = r.beneficiaryId
                          left join Organization s on s.id = r.supporterId
                        where r.programmeId = :programme and r.status = :active and :day between r.fromDay and r.toDay
                          and :next between b.activeFrom and b.activeTo
                          and (s.id is null or :next between s.activeFrom and s.activeTo)
                        order by r.fromDay, r.id""", Pairing.class)
                .setParameter("programme", programme)
                .setParameter("active", PairingStatus.ACTIVE)
                .setParameter("day", day)
                .setParameter("next", next)
                .getResultList();
    }

    /** What an organization has on either side that would go on after a day. */
    List<Pairing> beyond(UUID organization, LocalDate day) {
        return list("(supporterId = ?1 or beneficiaryId = ?1) and toDay > ?2", organization, day);
    }

    /** The same two sides under the same name on any of these days: one pairing, however often it is proposed. */
    boolean isProposed(UUID except, EnterPairing content) {
        return count(
                        """
                        id <> ?1 and programmeId = ?2 and kind = ?3 and supporterId = ?4 and beneficiaryId = ?5
                        and fromDay <= ?6 and toDay >= ?7""",
                        except,
                        content.programmeId(),
                        content.kind().strip(),
                        content.supporterId(),
                        content.beneficiaryId(),
                        Days.stored(content.to()),
                        content.from())
                > 0;
    }
}
