package cn.tongxin.screen;

import java.time.Duration;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

import org.jspecify.annotations.Nullable;

import cn.tongxin.security.CurrentUser;
import cn.tongxin.security.session.AllSignedOut;
import cn.tongxin.shared.OpaqueKeys;
import cn.tongxin.shared.Secret;
import cn.tongxin.shared.job.JobCallers;
import cn.tongxin.shared.page.Condition;
import cn.tongxin.shared.page.Page;
import cn.tongxin.shared.page.PageQuery;
import cn.tongxin.shared.problem.ProblemException;
import cn.tongxin.shared.problem.ProblemType;
import cn.tongxin.shared.time.BusinessClock;
import cn.tongxin.shared.transaction.Guards;
import cn.tongxin.shared.transaction.UnitOfWork;
import cn.tongxin.shared.web.Versions;

/** Screens: set up, listed and taken down by whoever keeps them, each their own. */
@ApplicationScoped
public class ScreenService {
    private static final int MOST = 20;
    private static final Duration KEPT = Duration.ofDays(30);
    private static final int AT_ONCE = 100;

    @Inject
    ScreenRepository screens;

    @Inject
    CurrentUser user;

    @Inject
    JobCallers callers;

    @Inject
    Guards guards;

    @Inject
    BusinessClock clock;

    public Page<ScreenView> list(PageQuery page) {
        return ScreenRepository.list(user.id()).page(screens.getEntityManager(), page);
    }

    /** The answer is the only one with the key. */
    @UnitOfWork
    public ScreenView create(EnterScreen content) {
        holdPlaceOf(user.id());
        callers.requireUnchanged();
        if (screens.living(user.id(), clock.now()) >= MOST) {
            throw ProblemException.because(ProblemType.CONFLICT, "detail.too-many-screens", MOST);
        }
        String key = OpaqueKeys.make();
        Screen made = new Screen(
                content.name().strip(),
                user.id(),
                callers.packed(),
                OpaqueKeys.digest(key),
                clock.now().plus(Duration.ofDays(content.days())));
        screens.persistAndFlush(made);
        return ScreenRepository.list(user.id())
                .where(Condition.of("r.id = :id", "id", made.id()))
                .first(screens.getEntityManager())
                .orElseThrow()
                .with(new Secret(key));
    }

    /** Its address is dead from the next look on. */
    @UnitOfWork
    public void delete(UUID id, @Nullable String ifMatch) {
        Screen screen = screens.of(user.id(), id).orElseThrow(ProblemException::notFound);
        Versions.require(ifMatch, screen);
        screens.delete(screen);
    }

    /** Whoever has come by his keys in the meantime holds nothing any more, also when the rights are given back. */
    void takeDownOf(@Observes AllSignedOut keeper) {
        holdPlaceOf(keeper.subject());
        screens.list("keptBy", keeper.subject()).forEach(screens::delete);
    }

    /** Whoever is being signed out sets up nothing meanwhile. */
    private void holdPlaceOf(String keeper) {
        guards.holdPlace("screens", keeper);
    }

    /** Takes away some of those that expired long ago; false: there were none. */
    @UnitOfWork
    boolean forgetExpired() {
        List<Screen> expired = screens.find("expiresAt < ?1", clock.now().minus(KEPT))
                .page(0, AT_ONCE)
                .list();
        expired.forEach(screens::delete);
        return !expired.isEmpty();
    }
}
