package cn.tongxin.figures;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * Figures of a period.
 *
 * @param asOf day of the stocks
 * @param countedAt when they were counted
 */
public record FiguresView(
        LocalDate from, LocalDate to, LocalDate asOf, UUID programmeId, Instant countedAt, List<FigureView> figures) {}
