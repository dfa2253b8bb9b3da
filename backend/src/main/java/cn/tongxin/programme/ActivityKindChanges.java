package cn.tongxin.programme;

import java.util.Collection;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import cn.tongxin.shared.change.ChangedThing;
import cn.tongxin.shared.change.ToldList;
import cn.tongxin.shared.page.Condition;

/** Kinds of activities in the feed of changes: everybody chooses from them. */
@ApplicationScoped
class ActivityKindChanges implements ToldList {
    @Inject
    ActivityKindRepository kinds;

    @Override
    public String name() {
        return "activity-kinds";
    }

    @Override
    public List<ChangedThing> readable(Collection<UUID> ids) {
        return ActivityKindRepository.LIST
                .where(Condition.of("r.id in (:ids)", "ids", ids))
                .all(kinds.getEntityManager())
                .stream()
                .map(kind -> ChangedThing.of(this, kind, null))
                .toList();
    }
}
