package cn.tongxin.activity;

import java.util.List;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import cn.tongxin.figures.Metric;
import cn.tongxin.ledger.ApprovalGuard;
import cn.tongxin.programme.ActivityCategory;

import io.quarkus.arc.All;

/** Asks who may object before an activity comes to count for its organizer. */
@ApplicationScoped
class ActivityCounting {
    @Inject
    ActivityRepository activities;

    @Inject
    @All
    List<ApprovalGuard> guards;

    void before(Activity activity) {
        Set<String> metrics = metrics(activities.category(activity.kindId()));
        guards.forEach(guard -> guard.beforeApproval(activity.organizationId(), activity.businessDay(), metrics));
    }

    private static Set<String> metrics(ActivityCategory category) {
        return switch (category) {
            case JOINT_THEME_DAY -> Set.of(Metric.ACTIVITIES.code(), Metric.JOINT_THEME_DAYS.code());
            case VOLUNTEER_SERVICE -> Set.of(Metric.ACTIVITIES.code(), Metric.VOLUNTEER_ACTIVITIES.code());
            default -> Set.of(Metric.ACTIVITIES.code());
        };
    }
}
