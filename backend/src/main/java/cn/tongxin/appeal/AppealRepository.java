package cn.tongxin.appeal;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import cn.tongxin.security.Scope;
import cn.tongxin.shared.page.Condition;
import cn.tongxin.shared.page.ListQuery;
import cn.tongxin.shared.page.Sort;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

@ApplicationScoped
class AppealRepository implements PanacheRepositoryBase<Appeal, UUID> {
    static final ListQuery<AppealView> LIST = ListQuery.of(
            """
            select r.id, cast(r.version as string), r.number, r.title, r.content, r.category, r.raisedById,
              o.shortName, r.handlerId, h.shortName, r.registeredOn, r.clearedOn, r.dueOn, r.result, r.rating,
              r.ratingComment, r.reopened, r.origin.externalId, r.status, r.updatedAt""",
            """
            from Appeal r left join Organization o on o.id = r.raisedById
              left join Organization h on h.id = r.handlerId""",
            AppealView.class,
            List.of(
                    Sort.byDay("registeredOn", "r.registeredOn", AppealView::registeredOn),
                    Sort.byText("number", "r.number", AppealView::number)));

    /** Seen by whoever raised or handles it, and by the handler's leads on the day of registering or clearing. */
    static Condition visible(Scope scope, AppealFilter filter) {
        if (scope.everything()) {
            return Condition.ALWAYS;
        }
        return switch (filter.involvement()) {
            case null ->
                Condition.any(
                        scope.on("r.handlerId", "r.registeredOn"),
                        scope.on("r.handlerId", "r.clearedOn"),
                        scope.owned("r.raisedById"));
            case HANDLER -> scope.on("r.handlerId", filter.dayColumn());
            case RAISED -> scope.owned("r.raisedById");
        };
    }

    Optional<Appeal> byOrigin(UUID raisedBy, String sourceSystem, String externalId) {
        return find(
                        "raisedById = ?1 and origin.sourceSystem = ?2 and origin.externalId = ?3",
                        raisedBy,
                        sourceSystem,
                        externalId)
                .firstResultOptional();
    }
}
