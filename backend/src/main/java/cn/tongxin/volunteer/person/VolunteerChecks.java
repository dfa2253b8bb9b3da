package cn.tongxin.volunteer.person;

import java.util.List;
import java.util.Objects;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import cn.tongxin.ledger.RecordDesk;
import cn.tongxin.organization.OrganizationService;
import cn.tongxin.security.CurrentUser;
import cn.tongxin.security.Roles;
import cn.tongxin.shared.problem.FieldChecks;
import cn.tongxin.shared.problem.ProblemException;
import cn.tongxin.shared.problem.ProblemType;

/** What a volunteer must be before it is kept. */
@ApplicationScoped
class VolunteerChecks {
    @Inject
    VolunteerRepository volunteers;

    @Inject
    OrganizationService organizations;

    @Inject
    CurrentUser user;

    @Inject
    RecordDesk desk;

    /** A new one. */
    void require(EnterVolunteer content) {
        boolean known =
                desk.mayEnterFor(content.organizationId()) && organizations.exist(List.of(content.organizationId()));
        new FieldChecks()
                .refuseIf(!known, "organizationId", "unknown-reference")
                .refuseIf(PersonalData.isIn(content.number()), "number", "personal-data")
                .refuseIf(PersonalData.isIn(content.name()), "name", "personal-data")
                .done();
        if (content.number() != null && volunteers.has(content.number())) {
            throw ProblemException.because(ProblemType.CONFLICT, "detail.number-taken");
        }
    }

    void requireChange(EnterVolunteer known, EnterVolunteer content) {
        boolean moved = !known.organizationId().equals(content.organizationId());
        new FieldChecks()
                .refuseIf(!Objects.equals(known.number(), content.number()), "number", "unchangeable")
                .refuseIf(PersonalData.isIn(content.name()), "name", "personal-data")
                .refuseIf(moved && !user.is(Roles.COMMITTEE), "organizationId", "committee-only")
                .refuseIf(
                        moved && !organizations.exist(List.of(content.organizationId())),
                        "organizationId",
                        "unknown-reference")
                .done();
    }

    void requireSameNumber(String number, EnterVolunteer content) {
        new FieldChecks()
                .refuseIf(content.number() != null && !number.equals(content.number()), "number", "other-content")
                .done();
    }

    /** A number of another unit's is taken; whose it is remains unsaid. */
    void requireOwn(Volunteer known) {
        if (!desk.mayEnterFor(known.organizationId())) {
            throw ProblemException.because(ProblemType.CONFLICT, "detail.number-taken");
        }
    }

    /** The reason stays when the name is gone, so it must not carry it. */
    void requireNobodyNamed(EnterVolunteer known, String reason) {
        boolean named = reason.contains(known.name()) || reason.contains(String.valueOf(known.number()));
        new FieldChecks()
                .refuseIf(named || PersonalData.isIn(reason), "reason", "personal-data")
                .done();
    }
}
