package cn.tongxin.project;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.jspecify.annotations.Nullable;

import cn.tongxin.alliance.MemberFilter;
import cn.tongxin.alliance.MemberService;
import cn.tongxin.ledger.RecordDesk;
import cn.tongxin.organization.OrganizationService;
import cn.tongxin.pairing.PairingService;
import cn.tongxin.pairing.PairingView;
import cn.tongxin.programme.rule.SupporterType;
import cn.tongxin.shared.page.PageQuery;
import cn.tongxin.shared.problem.FieldChecks;
import cn.tongxin.shared.problem.ProblemException;
import cn.tongxin.shared.time.BusinessClock;

/** What a project must be before it is kept, and before it is over. */
@ApplicationScoped
class ProjectChecks {
    private static final String LEADER = "leaderId";
    private static final String PARTNERS = "partnerIds";

    @Inject
    PairingService pairings;

    @Inject
    MemberService members;

    @Inject
    OrganizationService organizations;

    @Inject
    RecordDesk desk;

    @Inject
    BusinessClock clock;

    /**
     * Refuses content that cannot be kept; what the caller does not see is answered like what is not there.
     *
     * @param before as it was; absent of a new one. Under a pairing that has ended since, it goes on being told
     * @return the programme it belongs to
     */
    UUID require(EnterProject content, @Nullable EnterProject before) {
        PairingView pairing = pairings.find(content.pairingId()).orElse(null);
        boolean begins = before == null
                || !before.from().equals(content.from())
                || !before.pairingId().equals(content.pairingId());
        boolean own = desk.mayEnterFor(content.leaderId());
        FieldChecks checks = new FieldChecks()
                .refuseIf(pairing == null, "pairingId", "unknown-reference")
                .refuseIf(begins && pairing != null && !pairing.heldOn(content.from()), "from", "pairing-not-active")
                .refuseIf(!own, LEADER, "unknown-reference")
                .refuseIf(own && pairing != null && !supports(pairing, content), LEADER, "not-supporter")
                .refuseIf(content.dueOn() != null && content.dueOn().isBefore(content.from()), "dueOn", "before-start");
        partners(content, checks);
        milestones(content, checks);
        checks.done();
        return programme(pairing);
    }

    private static UUID programme(@Nullable PairingView pairing) {
        if (pairing == null) {
            throw ProblemException.notFound();
        }
        return pairing.programmeId();
    }

    /**
     * Neither in the future nor before it began; and a figure says nothing without its unit, nor the unit without it.
     *
     * @return the day of completion
     */
    LocalDate require(CompleteProject content, LocalDate begun) {
        LocalDate day = content.completedOn() == null ? clock.today() : content.completedOn();
        ProjectResult result = content.result();
        new FieldChecks()
                .refuseIf(day.isAfter(clock.today()), "completedOn", "in-the-future")
                .refuseIf(day.isBefore(begun), "completedOn", "before-start")
                .refuseIf(result.value() != null && result.unit() == null, "result.unit", "required")
                .refuseIf(result.value() == null && result.unit() != null, "result.value", "required")
                .done();
        return day;
    }

    /** Not in the future; what is stopped before it began ran on no day. */
    LocalDate require(StopProject content) {
        LocalDate day = content.stoppedOn() == null ? clock.today() : content.stoppedOn();
        new FieldChecks()
                .refuseIf(day.isAfter(clock.today()), "stoppedOn", "in-the-future")
                .done();
        return day;
    }

    private boolean supports(PairingView pairing, EnterProject content) {
        if (pairing.supporterType() == SupporterType.ORGANIZATION) {
            return pairing.supporterId().equals(content.leaderId());
        }
        MemberFilter onThatDay = new MemberFilter(content.from(), null, content.leaderId());
        return !members.list(pairing.supporterId(), onThatDay, new PageQuery(1, null, null, null, null))
                .items()
                .isEmpty();
    }

    private void partners(EnterProject content, FieldChecks checks) {
        List<UUID> partners = content.partners();
        Set<UUID> all = new HashSet<>(partners);
        all.add(content.leaderId());
        checks.refuseIf(all.size() <= partners.size(), PARTNERS, "twice")
                .refuseIf(!organizations.exist(partners), PARTNERS, "unknown-reference");
    }

    private void milestones(EnterProject content, FieldChecks checks) {
        LocalDate today = clock.today();
        List<Milestone> milestones = content.steps();
        for (int i = 0; i < milestones.size(); i++) {
            Milestone milestone = milestones.get(i);
            LocalDate done = milestone.doneOn();
            String place = "milestones[" + i + "].";
            checks.refuseIf(milestone.dueOn().isBefore(content.from()), place + "dueOn", "before-start")
                    .refuseIf(done != null && done.isAfter(today), place + "doneOn", "in-the-future")
                    .refuseIf(done != null && done.isBefore(content.from()), place + "doneOn", "before-start");
        }
    }
}
