package cn.tongxin.volunteer;

import java.util.List;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

import cn.tongxin.activity.ActivityCancellation;
import cn.tongxin.activity.ActivityMerged;
import cn.tongxin.activity.ActivityMoved;
import cn.tongxin.activity.ActivityRemoval;
import cn.tongxin.shared.problem.ProblemException;
import cn.tongxin.shared.problem.ProblemType;
import cn.tongxin.shared.transaction.Guards;

/** What happens to the records of an activity when something happens to the activity. */
@ApplicationScoped
class ActivityFollower {
    @Inject
    VolunteerRecordRepository records;

    @Inject
    VolunteerBooks books;

    @Inject
    VolunteerRecordChecks checks;

    @Inject
    Guards guards;

    /** Void records name it for ever. */
    void refuseRemoval(@Observes ActivityRemoval removal) {
        refuseIf(records.count("activityId", removal.activityId()) > 0);
    }

    void refuseCancellation(@Observes ActivityCancellation cancellation) {
        refuseIf(records.isNamed(cancellation.activityId()));
    }

    private static void refuseIf(boolean used) {
        if (used) {
            throw ProblemException.because(ProblemType.CONFLICT, "detail.activity-in-use");
        }
    }

    /** What belonged to the merged entry belongs to the one that stands for the event. */
    void follow(@Observes ActivityMerged merged) {
        if (records.shareAnOrganization(merged.keptId(), merged.mergedId())) {
            throw ProblemException.because(ProblemType.CONFLICT, "detail.merge-headcounts");
        }
        List<VolunteerRecord> moved = records.list("activityId", merged.mergedId());
        moved.forEach(record -> record.moveTo(merged.keptId()));
        records.flush();
        occupy(moved);
    }

    /** Who served while it lasted, served at its new times. */
    void follow(@Observes ActivityMoved moved) {
        occupy(records.list("activityId", moved.activityId()));
    }

    private void occupy(List<VolunteerRecord> all) {
        List<VolunteerRecord> following = all.stream()
                .filter(record -> record.followsItsActivity()
                        && record.lifecycle().status().isLive())
                .toList();
        guards.holdAll(
                "volunteer",
                following.stream()
                        .flatMap(record -> Stream.ofNullable(record.volunteerId()))
                        .toList());
        VolunteerFacts facts =
                books.facts(following.stream().map(VolunteerRecord::content).toList());
        for (VolunteerRecord record : following) {
            if (record.lifecycle().isApproved()) {
                requireStillTrue(record, facts);
            }
            record.occupy(facts.busy(record.content()));
        }
    }

    /** Hours that count were served on their day, and while the volunteer did nothing else. */
    private void requireStillTrue(VolunteerRecord record, VolunteerFacts facts) {
        if (!facts.isOnItsDay(record.content())) {
            throw ProblemException.because(ProblemType.CONFLICT, "detail.service-on-other-day", record.businessDay());
        }
        checks.requireFree(record.content(), record.id(), facts);
    }
}
