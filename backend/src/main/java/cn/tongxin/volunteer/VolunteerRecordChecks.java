package cn.tongxin.volunteer;

import java.time.Duration;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

import cn.tongxin.activity.ActivityRemoval;
import cn.tongxin.activity.ActivityService;
import cn.tongxin.ledger.RecordDesk;
import cn.tongxin.organization.OrganizationService;
import cn.tongxin.shared.problem.FieldChecks;
import cn.tongxin.shared.problem.ProblemException;
import cn.tongxin.shared.problem.ProblemType;
import cn.tongxin.shared.time.BusinessClock;
import cn.tongxin.shared.transaction.Guards;

/** What a volunteer record must be before it is kept. */
@ApplicationScoped
class VolunteerRecordChecks {
    private static final int MINUTES_OF_A_DAY = (int) Duration.ofDays(1).toMinutes();

    @Inject
    VolunteerRecordRepository records;

    @Inject
    OrganizationService organizations;

    @Inject
    ActivityService activities;

    @Inject
    RecordDesk desk;

    @Inject
    BusinessClock clock;

    @Inject
    Guards guards;

    void require(UUID id, EnterVolunteerRecord content) {
        requireReferences(content);
        requireTimes(content);
        UUID activity = content.activityId();
        if (activity != null) {
            guards.hold("headcount", activity, content.organizationId());
            if (records.hasOther(id, activity, content.organizationId())) {
                throw ProblemException.rule("R-11", "rule.one-headcount");
            }
        }
    }

    void refuseRemoval(@Observes ActivityRemoval removal) {
        if (records.count("activityId", removal.activityId()) > 0) {
            throw ProblemException.because(ProblemType.CONFLICT, "detail.activity-in-use");
        }
    }

    private void requireReferences(EnterVolunteerRecord content) {
        UUID organization = content.organizationId();
        UUID activity = content.activityId();
        new FieldChecks()
                .refuseIf(
                        !desk.mayEnterFor(organization) || !organizations.exist(List.of(organization)),
                        "organizationId",
                        "unknown-reference")
                .refuseIf(activity != null && activities.find(activity).isEmpty(), "activityId", "unknown-reference")
                .done();
    }

    private void requireTimes(EnterVolunteerRecord content) {
        boolean bothEnds = content.startsAt() != null && content.endsAt() != null;
        int between = bothEnds ? content.betweenMinutes() : content.served();
        new FieldChecks()
                .refuseIf((content.startsAt() == null) != (content.endsAt() == null), "endsAt", "required")
                .refuseIf(bothEnds && between < 1, "endsAt", "before-start")
                .refuseIf(content.minutes() == null && !bothEnds, "minutes", "required")
                .refuseIf(content.minutes() != null && content.minutes() > between, "minutes", "other-content")
                .refuseIf(bothEnds && !content.servedOn().equals(content.startDay()), "servedOn", "other-content")
                .done();
        if (content.served() > MINUTES_OF_A_DAY || between > MINUTES_OF_A_DAY) {
            throw ProblemException.rule("R-18", "rule.R-18-day");
        }
        if (content.servedOn().isAfter(clock.today())) {
            throw ProblemException.rule("R-18", "rule.R-18-future");
        }
    }
}
