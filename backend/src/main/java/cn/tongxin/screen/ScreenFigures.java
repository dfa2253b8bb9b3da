package cn.tongxin.screen;

import java.util.List;
import java.util.function.Function;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.jspecify.annotations.Nullable;

import cn.tongxin.figures.FigureFilter;
import cn.tongxin.figures.FigureService;
import cn.tongxin.figures.FigureView;
import cn.tongxin.figures.FiguresView;
import cn.tongxin.figures.PeriodView;
import cn.tongxin.progress.ProgressService;
import cn.tongxin.security.rate.Allowance;
import cn.tongxin.shared.OpaqueKeys;
import cn.tongxin.shared.job.JobCallers;
import cn.tongxin.shared.problem.ProblemException;
import cn.tongxin.shared.problem.ProblemType;
import cn.tongxin.shared.time.BusinessClock;

import io.github.bucket4j.TimeMeter;

/** What a screen shows: read in its keeper's name, as long as he may still do what he might when he set it up. */
@ApplicationScoped
public class ScreenFigures {
    private static final String SHOWN = "joint_theme_days,volunteer_minutes,consumption_fen,appeals_cleared";

    /** A minute, of all that hold one key: an answer is much to count, and a wall asks once. */
    private static final int LOOKS = 30;

    @Inject
    ScreenRepository screens;

    @Inject
    FigureService figures;

    @Inject
    ProgressService progress;

    @Inject
    JobCallers callers;

    @Inject
    BusinessClock clock;

    private final Allowance looks = new Allowance(LOOKS, TimeMeter.SYSTEM_NANOTIME);

    /** 404 for whatever is not, or no longer, the key of a screen. */
    public ScreenFiguresView shown(@Nullable String key) {
        Screen screen = screens.withKey(OpaqueKeys.digest(key == null ? "" : key), clock.now())
                .orElseThrow(ProblemException::notFound);
        if (!looks.take(screen.id().toString()).granted()) {
            throw ProblemException.of(ProblemType.TOO_MANY_REQUESTS);
        }
        speakFor(screen);
        PeriodView period = figures.latestPeriod();
        FiguresView whole = counted(period, null);
        return new ScreenFiguresView(
                screen.name(),
                period.programmeName(),
                period.from(),
                period.to(),
                whole.countedAt(),
                screen.expiresAt(),
                told(whole, ScreenFigure::ofMonth),
                told(counted(period, "month"), ScreenFigure::ofMonth),
                told(counted(period, "alliance"), ScreenFigure::ofAlliance),
                progress.list(period.programmeId(), period.to()).stream()
                        .map(ScreenProgress::of)
                        .toList());
    }

    /** Whose rights have changed keeps a screen no longer; which of the two it is concerns nobody who looks at it. */
    private void speakFor(Screen screen) {
        callers.become(screen.caller());
        try {
            callers.requireUnchanged();
        } catch (ProblemException changed) {
            throw ProblemException.of(ProblemType.NOT_FOUND);
        }
    }

    private FiguresView counted(PeriodView period, @Nullable String groupBy) {
        return figures.figures(
                new FigureFilter(SHOWN, period.from(), period.to(), null, groupBy, period.programmeId(), null, null));
    }

    private static List<ScreenFigure> told(FiguresView figures, Function<FigureView, ScreenFigure> told) {
        return figures.figures().stream().map(told).toList();
    }
}
