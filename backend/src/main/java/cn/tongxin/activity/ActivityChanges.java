package cn.tongxin.activity;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import cn.tongxin.security.CurrentScope;
import cn.tongxin.shared.change.ChangedThing;
import cn.tongxin.shared.change.ToldList;
import cn.tongxin.shared.change.Whose;
import cn.tongxin.shared.page.Condition;

/** Activities in the feed of changes. */
@ApplicationScoped
class ActivityChanges implements ToldList {
    @Inject
    ActivityRepository activities;

    @Inject
    CurrentScope scope;

    @Override
    public String name() {
        return "activities";
    }

    @Override
    public List<ChangedThing> readable(Collection<UUID> ids) {
        return ActivityRepository.LIST
                .where(Condition.of("r.id in (:ids)", "ids", ids), ActivityRepository.visible(scope.get(), null))
                .all(activities.getEntityManager())
                .stream()
                .map(activity -> ChangedThing.of(this, activity, activity.organizerId())
                        .in(activity.status())
                        .known(activity.externalId()))
                .toList();
    }

    /** The organizer, those who were named, and the members of alliances that were named as a whole. */
    @Override
    public boolean saw(Whose gone) {
        LocalDate day = gone.day();
        return day != null
                && (gone.any(scope.get()::sees)
                        || activities.members(gone.owners(), day).stream()
                                .anyMatch(member -> scope.get().sees(member, day)));
    }
}
