package cn.tongxin.screen;

import java.time.Duration;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.jspecify.annotations.Nullable;

import cn.tongxin.security.CurrentUser;
import cn.tongxin.shared.Secret;
import cn.tongxin.shared.job.JobCallers;
import cn.tongxin.shared.page.Condition;
import cn.tongxin.shared.page.Page;
import cn.tongxin.shared.page.PageQuery;
import cn.tongxin.shared.problem.ProblemException;
import cn.tongxin.shared.time.BusinessClock;
import cn.tongxin.shared.transaction.UnitOfWork;
import cn.tongxin.shared.web.Versions;

/** Screens: set up, listed and taken down by whoever keeps them, each their own. */
@ApplicationScoped
public class ScreenService {
    @Inject
    ScreenRepository screens;

    @Inject
    CurrentUser user;

    @Inject
    JobCallers callers;

    @Inject
    BusinessClock clock;

    public Page<ScreenView> list(PageQuery page) {
        return ScreenRepository.list(user.id()).page(screens.getEntityManager(), page);
    }

    /** The answer is the only one with the key. */
    @UnitOfWork
    public ScreenView create(EnterScreen content) {
        String key = ScreenKeys.make();
        Screen made = new Screen(
                content.name().strip(),
                user.id(),
                callers.packed(),
                ScreenKeys.digest(key),
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
}
