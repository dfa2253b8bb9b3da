package cn.tongxin.briefing;

import java.util.Collection;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import cn.tongxin.security.CurrentScope;
import cn.tongxin.security.CurrentUser;
import cn.tongxin.security.Roles;
import cn.tongxin.shared.change.ChangedThing;
import cn.tongxin.shared.change.ToldList;
import cn.tongxin.shared.change.Whose;
import cn.tongxin.shared.page.Condition;

/** Drafts of briefings in the feed of changes: for people, as the list itself. */
@ApplicationScoped
class BriefingChanges implements ToldList {
    @Inject
    BriefingRepository briefings;

    @Inject
    CurrentScope scope;

    @Inject
    CurrentUser user;

    @Override
    public String name() {
        return "briefings";
    }

    @Override
    public List<ChangedThing> readable(Collection<UUID> ids) {
        if (!isForPeople()) {
            return List.of();
        }
        return BriefingRepository.LIST
                .where(Condition.of("r.id in (:ids)", "ids", ids), BriefingRepository.visible(scope.get(), user))
                .all(briefings.getEntityManager())
                .stream()
                .map(briefing -> ChangedThing.of(this, briefing, null))
                .toList();
    }

    @Override
    public boolean saw(Whose gone) {
        return isForPeople() && gone.owners().stream().anyMatch(scope.get()::owns);
    }

    private boolean isForPeople() {
        return user.is(Roles.COMMITTEE) || user.is(Roles.STAFF) || user.is(Roles.AUDITOR);
    }
}
