package cn.tongxin.alliance;

import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.jspecify.annotations.Nullable;

import cn.tongxin.organization.OrganizationService;
import cn.tongxin.shared.page.Condition;
import cn.tongxin.shared.page.Page;
import cn.tongxin.shared.page.PageQuery;
import cn.tongxin.shared.problem.FieldChecks;
import cn.tongxin.shared.problem.ProblemException;
import cn.tongxin.shared.transaction.Guards;
import cn.tongxin.shared.transaction.UnitOfWork;
import cn.tongxin.shared.web.MergePatch;
import cn.tongxin.shared.web.Versions;

/** Who is in an alliance, from when to when; history is kept, and nobody is in two alliances of a programme. */
@ApplicationScoped
public class MemberService {
    @Inject
    MemberRepository members;

    @Inject
    AllianceRepository alliances;

    @Inject
    OrganizationService organizations;

    @Inject
    Guards guards;

    @Inject
    MergePatch.Applier patches;

    public Page<MemberView> list(UUID alliance, MemberFilter filter, PageQuery page) {
        if (alliances.findByIdOptional(alliance).isEmpty()) {
            throw ProblemException.notFound();
        }
        return MemberRepository.LIST
                .where(Condition.of("r.allianceId = :alliance", "alliance", alliance), filter.condition())
                .page(members.getEntityManager(), page);
    }

    @UnitOfWork
    public MemberView add(UUID alliance, EnterMember content) {
        AllianceMember member = new AllianceMember(
                alliances.findByIdOptional(alliance).orElseThrow(ProblemException::notFound), content);
        check(member, content);
        members.persist(member);
        return get(member.id());
    }

    @UnitOfWork
    public MemberView change(UUID alliance, UUID id, @Nullable String ifMatch, MergePatch patch) {
        AllianceMember member = members.findByIdOptional(id)
                .filter(found -> found.allianceId().equals(alliance))
                .orElseThrow(ProblemException::notFound);
        Versions.require(ifMatch, member);
        EnterMember content = patches.apply(patch, member.content(), EnterMember.class);
        check(member, content);
        member.change(content);
        members.flush();
        return get(id);
    }

    private void check(AllianceMember member, EnterMember content) {
        new FieldChecks()
                .refuseIf(organizations.find(content.organizationId()).isEmpty(), "organizationId", "unknown-reference")
                .refuseIf(
                        !content.organizationId().equals(member.content().organizationId()),
                        "organizationId",
                        "other-content")
                .refuseIf(content.to() != null && content.to().isBefore(content.from()), "to", "before-start")
                .done();
        guards.hold("membership", content.organizationId(), member.programmeId());
        if (members.overlaps(member, content)) {
            throw ProblemException.rule("R-03", "rule.R-03");
        }
    }

    private MemberView get(UUID id) {
        return MemberRepository.LIST
                .where(Condition.of("r.id = :id", "id", id))
                .first(members.getEntityManager())
                .orElseThrow(ProblemException::notFound);
    }
}
