package cn.tongxin.volunteer;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

import cn.tongxin.activity.ActivityCancellation;
import cn.tongxin.activity.ActivityMerged;
import cn.tongxin.activity.ActivityRemoval;
import cn.tongxin.activity.ActivityService;
import cn.tongxin.activity.ActivitySummary;
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
        if (content.activityId() != null) {
            guards.hold("activity", content.activityId());
        }
        requireReferences(content);
        requireTimes(content);
        UUID activity = content.activityId();
        if (activity != null) {
            if (records.hasOther(id, activity, content.organizationId())) {
                throw ProblemException.rule("R-11", "rule.one-headcount");
            }
        }
    }

    void refuseRemoval(@Observes ActivityRemoval removal) {
        requireUnused(removal.activityId());
    }

    void refuseCancellation(@Observes ActivityCancellation cancellation) {
        requireUnused(cancellation.activityId());
    }

    /** What belonged to the merged entry belongs to the one that stands for the event. */
    void follow(@Observes ActivityMerged merged) {
        if (records.shareAnOrganization(merged.keptId(), merged.mergedId())) {
            throw ProblemException.because(ProblemType.CONFLICT, "detail.merge-headcounts");
        }
        records.list("activityId", merged.mergedId()).forEach(record -> record.moveTo(merged.keptId()));
        records.flush();
    }

    private void requireUnused(UUID activity) {
        if (records.count("activityId", activity) > 0) {
            throw ProblemException.because(ProblemType.CONFLICT, "detail.activity-in-use");
        }
    }

    private void requireReferences(EnterVolunteerRecord content) {
        UUID organization = content.organizationId();
        UUID activity = content.activityId();
        Optional<ActivitySummary> found = activity == null ? Optional.empty() : activities.find(activity);
        boolean known = desk.mayEnterFor(organization) && organizations.exist(List.of(organization));
        new FieldChecks()
                .refuseIf(!known, "organizationId", "unknown-reference")
                .refuseIf(activity != null && found.isEmpty(), "activityId", "unknown-reference")
                .refuseIf(found.filter(one -> !one.status().isLive()).isPresent(), "activityId", "cancelled")
                .refuseIf(
                        known && !organizations.existsOn(organization, content.servedOn()),
                        "organizationId",
                        "not-active")
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
