package cn.tongxin.volunteer;

import java.time.Duration;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.jspecify.annotations.Nullable;

import cn.tongxin.activity.ActivitySummary;
import cn.tongxin.ledger.RecordDesk;
import cn.tongxin.ledger.RecordStatus;
import cn.tongxin.organization.OrganizationView;
import cn.tongxin.shared.problem.FieldChecks;
import cn.tongxin.shared.problem.ProblemException;
import cn.tongxin.volunteer.person.VolunteerTerm;

/** What a volunteer record must be before it is kept. */
@ApplicationScoped
class VolunteerRecordChecks {
    private static final int MINUTES_OF_A_DAY = (int) Duration.ofDays(1).toMinutes();

    @Inject
    VolunteerRecordRepository records;

    @Inject
    RecordDesk desk;

    /** Refuses what must not be kept; {@code known} is the record that would change. */
    void require(EnterVolunteerRecord content, @Nullable VolunteerRecord known, VolunteerFacts facts) {
        requireReferences(content, facts);
        requireTimes(content, facts);
        requireFree(content, known == null ? null : known.id(), facts);
    }

    /** A named volunteer's approved times never overlap. */
    void requireFree(EnterVolunteerRecord content, @Nullable UUID except, VolunteerFacts facts) {
        if (facts.overlapping(content, except).anyMatch(other -> other.status() == RecordStatus.APPROVED)) {
            throw ProblemException.rule("R-18", "rule.R-18-overlap");
        }
    }

    /** An activity may have moved since; what follows it is served while it lasts. */
    void requireOnItsDay(EnterVolunteerRecord content, VolunteerFacts facts) {
        new FieldChecks()
                .refuseIf(!facts.isOnItsDay(content), "servedOn", "not-on-its-day")
                .done();
    }

    /** What an approval stands on keeps its day and its organization; who got these wrong voids the record. */
    void requireSameCell(VolunteerRecord record, EnterVolunteerRecord content) {
        new FieldChecks()
                .refuseIf(!content.organizationId().equals(record.organizationId()), "organizationId", "fixed")
                .refuseIf(!content.servedOn().equals(record.businessDay()), "servedOn", "fixed")
                .done();
    }

    private void requireReferences(EnterVolunteerRecord content, VolunteerFacts facts) {
        OrganizationView organization = facts.organizations().get(content.organizationId());
        Optional<ActivitySummary> activity = facts.activity(content.activityId());
        VolunteerTerm volunteer =
                content.volunteerId() == null ? null : facts.volunteers().get(content.volunteerId());
        boolean named = content.volunteerId() != null;
        boolean reached = !named
                || facts.trusted().contains(content.volunteerId())
                || (volunteer != null && desk.mayEnterFor(volunteer.organizationId()));
        new FieldChecks()
                .refuseIf(organization == null, "organizationId", "unknown-reference")
                .refuseIf(
                        organization != null && !organization.existsOn(content.servedOn()),
                        "organizationId",
                        "not-active")
                .refuseIf(content.activityId() != null && activity.isEmpty(), "activityId", "unknown-reference")
                .refuseIf(activity.filter(one -> !one.status().isLive()).isPresent(), "activityId", "cancelled")
                .refuseIf((volunteer == null && named) || !reached, "volunteerId", "unknown-reference")
                .refuseIf(volunteer != null && !volunteer.servesOn(content.servedOn()), "volunteerId", "not-active")
                .refuseIf(!facts.isOnItsDay(content), "servedOn", "not-on-its-day")
                .refuseIf(!named && content.headcount() == null, "headcount", "required")
                .refuseIf(named && content.headcount() != null && content.headcount() != 1, "headcount", "one-person")
                .done();
    }

    private static void requireTimes(EnterVolunteerRecord content, VolunteerFacts facts) {
        boolean bothEnds = content.startsAt() != null && content.endsAt() != null;
        int between = bothEnds ? content.betweenMinutes() : content.served();
        new FieldChecks()
                .refuseIf((content.startsAt() == null) != (content.endsAt() == null), "endsAt", "required")
                .refuseIf(bothEnds && between < 1, "endsAt", "before-start")
                .refuseIf(content.minutes() == null && !bothEnds, "minutes", "required")
                .refuseIf(content.minutes() != null && content.minutes() > between, "minutes", "beyond-times")
                .refuseIf(bothEnds && !content.servedOn().equals(content.startDay()), "servedOn", "other-than-start")
                .done();
        if (content.served() > MINUTES_OF_A_DAY || between > MINUTES_OF_A_DAY) {
            throw ProblemException.rule("R-18", "rule.R-18-day");
        }
        if (content.servedOn().isAfter(facts.today())) {
            throw ProblemException.rule("R-18", "rule.R-18-future");
        }
    }
}
