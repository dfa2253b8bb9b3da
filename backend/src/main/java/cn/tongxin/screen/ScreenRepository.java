package cn.tongxin.screen;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import cn.tongxin.shared.page.Condition;
import cn.tongxin.shared.page.ListQuery;
import cn.tongxin.shared.page.Sort;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

@ApplicationScoped
class ScreenRepository implements PanacheRepositoryBase<Screen, UUID> {
    private static final ListQuery<ScreenView> LIST = ListQuery.of(
            "select r.id, cast(r.version as string), r.name, r.createdAt, r.expiresAt",
            "from Screen r",
            ScreenView.class,
            List.of(new Sort<>("createdAt", "r.createdAt", true, ScreenView::createdAt, Instant::parse)));

    /** Those of one person. */
    static ListQuery<ScreenView> list(String keeper) {
        return LIST.where(Condition.of("r.keptBy = :keeper", "keeper", keeper));
    }

    Optional<Screen> withKey(String digest, Instant now) {
        return find("keyDigest = ?1 and expiresAt > ?2", digest, now).firstResultOptional();
    }

    long living(String keeper, Instant now) {
        return count("keptBy = ?1 and expiresAt > ?2", keeper, now);
    }

    Optional<Screen> of(String keeper, UUID id) {
        return find("id = ?1 and keptBy = ?2", id, keeper).firstResultOptional();
    }
}
