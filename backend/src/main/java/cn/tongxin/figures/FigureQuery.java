package cn.tongxin.figures;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import cn.tongxin.security.Scope;

/**
 * Which figures are asked for.
 *
 * @param from first business day
 * @param to last business day; stocks stand as of this day
 * @param programmeId whose alliances group and filter
 */
public record FigureQuery(
        Set<Metric> metrics,
        LocalDate from,
        LocalDate to,
        LocalDate asOf,
        @Nullable Grouping groupBy,
        UUID programmeId,
        @Nullable UUID allianceId,
        @Nullable UUID organizationId,
        Scope scope) {
    /** The same question for the whole. */
    public FigureQuery ungrouped() {
        return groupedBy(null);
    }

    FigureQuery groupedBy(@Nullable Grouping grouping) {
        return new FigureQuery(metrics, from, to, asOf, grouping, programmeId, allianceId, organizationId, scope);
    }
}
