package cn.tongxin.appeal;

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

/** Appeals in the feed of changes. */
@ApplicationScoped
class AppealChanges implements ToldList {
    @Inject
    AppealRepository appeals;

    @Inject
    CurrentScope scope;

    @Override
    public String name() {
        return "appeals";
    }

    @Override
    public List<ChangedThing> readable(Collection<UUID> ids) {
        return AppealRepository.LIST
                .where(
                        Condition.of("r.id in (:ids)", "ids", ids),
                        AppealRepository.visible(scope.get(), AppealService.ANY))
                .all(appeals.getEntityManager())
                .stream()
                .map(appeal -> ChangedThing.of(this, appeal, appeal.raisedById())
                        .in(appeal.status())
                        .known(appeal.externalId()))
                .toList();
    }

    @Override
    public boolean saw(Whose gone) {
        return gone.any(scope.get()::sees);
    }
}
