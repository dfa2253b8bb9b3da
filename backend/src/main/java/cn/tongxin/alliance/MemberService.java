package cn.tongxin.alliance;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

import org.jspecify.annotations.Nullable;

import cn.tongxin.organization.OrganizationClosed;
import cn.tongxin.programme.ProgrammeService;
import cn.tongxin.programme.softrule.Exceptions;
import cn.tongxin.shared.page.Condition;
import cn.tongxin.shared.page.Page;
import cn.tongxin.shared.page.PageQuery;
import cn.tongxin.shared.problem.FieldChecks;
import cn.tongxin.shared.problem.ProblemException;
import cn.tongxin.shared.problem.ProblemType;
import cn.tongxin.shared.time.BusinessClock;
import cn.tongxin.shared.transaction.Guards;
import cn.tongxin.shared.transaction.UnitOfWork;
import cn.tongxin.shared.web.MergePatch;
import cn.tongxin.shared.web.Versions;

/** Who is in an alliance, from when to when; history is kept. */
@ApplicationScoped
public class MemberService {
    @Inject
    MemberRepository members;

    @Inject
    AllianceRepository alliances;

    @Inject
    AllianceService directory;

    @Inject
    MemberChecks checks;

    @Inject
    ProgrammeService programmes;

    @Inject
    BusinessClock clock;

    @Inject
    Exceptions exceptions;

    @Inject
    Guards guards;

    @Inject
    MergePatch.Applier patches;

    public Page<MemberView> list(UUID alliance, MemberFilter filter, PageQuery page) {
        directory.requireVisible(alliance);
        return MemberRepository.LIST
                .where(Condition.of("r.allianceId = :alliance", "alliance", alliance), filter.condition())
                .page(members.getEntityManager(), page);
    }

    @UnitOfWork
    public MemberView add(UUID alliance, EnterMember content) {
        AllianceMember member = entered(alliance(alliance), content);
        exceptions.keep(member.programmeId(), alliance, content.exceptionReasons());
        return get(member.id());
    }

    /** Corrects what was entered wrongly; what changes from a day on is {@link #turn}. */
    @UnitOfWork
    public MemberView change(UUID alliance, UUID id, @Nullable String ifMatch, MergePatch patch) {
        AllianceMember member = required(alliance, id, ifMatch);
        EnterMember content = patches.apply(patch, member.content(), EnterMember.class);
        if (hasBegun(member) && content.from().isAfter(clock.today())) {
            throw ProblemException.because(ProblemType.WRONG_STATE, "detail.membership-began");
        }
        checks.require(member, content);
        member.change(content);
        members.flush();
        exceptions.keep(member.programmeId(), alliance, content.exceptionReasons());
        return get(id);
    }

    /** Another role or alliance from a day on; the answer is the membership that begins then. */
    @UnitOfWork
    public MemberView turn(UUID alliance, UUID id, @Nullable String ifMatch, TurnMember content) {
        AllianceMember member = required(alliance, id, ifMatch);
        Alliance next = content.allianceId() == null ? alliance(alliance) : next(content.allianceId(), member);
        guards.hold("membership", member.organizationId(), member.programmeId());
        new FieldChecks()
                .refuseIf(
                        !content.from().isAfter(member.fromDay()) || !member.holdsOn(content.from()),
                        "from",
                        "outside-membership")
                .done();
        AllianceMember following = member.turn(next, content.role(), content.from());
        members.persist(following);
        members.flush();
        exceptions.keep(member.programmeId(), next.id(), content.exceptionReasons());
        return get(following.id());
    }

    /** Takes back what has not begun, or what was only drafted; what has begun ends on a day and is kept. */
    @UnitOfWork
    public void delete(UUID alliance, UUID id, @Nullable String ifMatch) {
        AllianceMember member = required(alliance, id, ifMatch);
        if (hasBegun(member)) {
            throw ProblemException.because(ProblemType.WRONG_STATE, "detail.membership-began");
        }
        members.delete(member);
        members.flush();
    }

    /** What was only drafted has not. */
    private boolean hasBegun(AllianceMember member) {
        boolean published = programmes
                .find(member.programmeId())
                .filter(programme -> programme.number() > 0)
                .isPresent();
        return published && !member.fromDay().isAfter(clock.today());
    }

    /** Hands the lead over in one step, so that there is one lead on every day. */
    @UnitOfWork
    public List<MemberView> changeLead(UUID id, @Nullable String ifMatch, ChangeLead content) {
        Alliance alliance = alliance(id);
        Versions.require(ifMatch, alliance);
        alliance.edited();
        LocalDate day = content.from();
        guards.hold("lead", id);
        List<AllianceMember> present = members.in(id, day);
        AllianceMember known = present.stream()
                .filter(member -> member.organizationId().equals(content.organizationId()))
                .findFirst()
                .orElse(null);
        new FieldChecks()
                .refuseIf(known != null && known.isLead(), "organizationId", "leads-already")
                .refuseIf(members.hasLaterLead(id, day), "from", "later-lead")
                .done();
        present.stream().filter(AllianceMember::isLead).forEach(lead -> as(MemberRole.MEMBER, lead, alliance, day));
        if (known == null) {
            entered(alliance, EnterMember.from(day, content.organizationId(), MemberRole.LEAD));
        } else {
            as(MemberRole.LEAD, known, alliance, day);
        }
        members.flush();
        exceptions.keep(alliance.programmeId(), id, content.exceptionReasons());
        return MemberRepository.LIST
                .where(
                        Condition.of("r.allianceId = :alliance", "alliance", id),
                        Condition.of(":on between r.fromDay and r.toDay", "on", day))
                .all(members.getEntityManager());
    }

    void closed(@Observes OrganizationClosed closing) {
        members.beyond(closing.organization(), closing.lastDay()).forEach(member -> {
            if (member.fromDay().isAfter(closing.lastDay())) {
                members.delete(member);
            } else {
                member.endOn(closing.lastDay());
            }
        });
    }

    private AllianceMember entered(Alliance alliance, EnterMember content) {
        AllianceMember member = new AllianceMember(alliance, content);
        checks.require(member, content);
        members.persistAndFlush(member);
        return member;
    }

    private void as(MemberRole role, AllianceMember member, Alliance alliance, LocalDate day) {
        guards.hold("membership", member.organizationId(), member.programmeId());
        if (member.fromDay().equals(day)) {
            EnterMember content = member.content();
            member.change(new EnterMember(content.organizationId(), role, day, content.to(), null));
        } else {
            members.persist(member.turn(alliance, role, day));
        }
    }

    private Alliance next(UUID id, AllianceMember member) {
        Alliance next = alliances.findByIdOptional(id).orElse(null);
        new FieldChecks()
                .refuseIf(next == null, "allianceId", "unknown-reference")
                .done();
        Alliance found = Objects.requireNonNull(next);
        new FieldChecks()
                .refuseIf(!found.programmeId().equals(member.programmeId()), "allianceId", "not-in-programme")
                .done();
        return found;
    }

    private Alliance alliance(UUID id) {
        return alliances.findByIdOptional(id).orElseThrow(ProblemException::notFound);
    }

    private AllianceMember required(UUID alliance, UUID id, @Nullable String ifMatch) {
        AllianceMember member = members.findByIdOptional(id)
                .filter(found -> found.allianceId().equals(alliance))
                .orElseThrow(ProblemException::notFound);
        Versions.require(ifMatch, member);
        return member;
    }

    private MemberView get(UUID id) {
        return MemberRepository.LIST
                .where(Condition.of("r.id = :id", "id", id))
                .first(members.getEntityManager())
                .orElseThrow(ProblemException::notFound);
    }
}
