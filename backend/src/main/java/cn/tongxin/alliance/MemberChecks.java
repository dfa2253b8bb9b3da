package cn.tongxin.alliance;

import java.time.LocalDate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.jspecify.annotations.Nullable;

import cn.tongxin.organization.OrganizationService;
import cn.tongxin.organization.OrganizationView;
import cn.tongxin.shared.problem.FieldChecks;
import cn.tongxin.shared.problem.ProblemException;
import cn.tongxin.shared.time.Days;
import cn.tongxin.shared.transaction.Guards;

/** What a membership must be: of somebody who exists, and in one alliance of a programme on any day. */
@ApplicationScoped
class MemberChecks {
    @Inject
    MemberRepository members;

    @Inject
    OrganizationService organizations;

    @Inject
    Guards guards;

    void require(AllianceMember member, EnterMember content) {
        guards.hold("organization", content.organizationId());
        OrganizationView organization =
                organizations.find(content.organizationId()).orElse(null);
        new FieldChecks()
                .refuseIf(organization == null, "organizationId", "unknown-reference")
                .refuseIf(!content.organizationId().equals(member.organizationId()), "organizationId", "other-content")
                .refuseIf(
                        organization != null && !organization.existsOn(content.from()), "organizationId", "not-active")
                .refuseIf(content.to() != null && content.to().isBefore(content.from()), "to", "before-start")
                .refuseIf(organization != null && outlives(organization, content.to()), "to", "not-active")
                .done();
        guards.hold("membership", content.organizationId(), member.programmeId());
        if (members.overlaps(member, content)) {
            throw ProblemException.rule("R-03", "rule.R-03");
        }
    }

    private static boolean outlives(OrganizationView organization, @Nullable LocalDate to) {
        LocalDate last = organization.activeTo();
        return last != null && Days.stored(to).isAfter(last);
    }
}
