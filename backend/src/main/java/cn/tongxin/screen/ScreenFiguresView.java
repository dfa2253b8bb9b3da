package cn.tongxin.screen;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * What a screen shows: no record, no person, and no address of either.
 *
 * @param countedAt when the figures were counted
 * @param whole the figures of the period
 * @param months the same month by month
 * @param alliances the same by alliance, in official order
 */
public record ScreenFiguresView(
        String name,
        String programmeName,
        LocalDate from,
        LocalDate to,
        Instant countedAt,
        Instant expiresAt,
        List<ScreenFigure> whole,
        List<ScreenFigure> months,
        List<ScreenFigure> alliances,
        List<ScreenProgress> progress) {}
