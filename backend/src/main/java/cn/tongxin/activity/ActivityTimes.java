package cn.tongxin.activity;

import java.time.Instant;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;

/** Changes activities, and tells whoever goes by their times. */
@ApplicationScoped
class ActivityTimes {
    @Inject
    ActivityRepository activities;

    @Inject
    Event<ActivityMoved> moves;

    void change(Activity activity, Runnable change) {
        Instant from = activity.startsAt();
        Instant to = activity.endsAt();
        change.run();
        if (!from.equals(activity.startsAt()) || !to.equals(activity.endsAt())) {
            activities.flush();
            moves.fire(new ActivityMoved(activity.id()));
        }
    }
}
