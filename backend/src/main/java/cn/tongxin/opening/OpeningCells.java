package cn.tongxin.opening;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import cn.tongxin.figures.FigureQuery;
import cn.tongxin.figures.FigureSource;
import cn.tongxin.figures.Metric;
import cn.tongxin.ledger.ApprovalGuard;
import cn.tongxin.security.Scope;
import cn.tongxin.shared.problem.ProblemException;
import cn.tongxin.shared.transaction.Guards;

import io.quarkus.arc.All;

/**
 * A cell (organization, month, metric) has either details or an opening entry, never both. Who approves an entry holds
 * the organization's row, who approves details shares it, so neither passes the other unseen.
 */
@ApplicationScoped
class OpeningCells implements ApprovalGuard {
    /** What adds up over time and units; by code, because some come with their feature. */
    private static final Set<String> ADDITIVE = Set.of(
            "joint_theme_days",
            "activities",
            "volunteer_activities",
            "volunteer_minutes",
            "volunteer_turns",
            "beneficiaries",
            "consumption_fen",
            "appeals_registered",
            "appeals_cleared");

    private static final UUID NO_PROGRAMME = new UUID(0, 0);
    private static final Scope ALL = new Scope(true, Set.of(), List.of());

    @Inject
    OpeningEntryRepository entries;

    @Inject
    @All
    List<FigureSource> sources;

    @Inject
    Guards guards;

    static boolean takes(Metric metric) {
        return ADDITIVE.contains(metric.code());
    }

    /** Before an entry is approved: nothing approved may be in its cell, whatever it adds up to. */
    void refuseBesideDetail(OpeningEntry entry) {
        guards.holdRow("organization", entry.organizationId());
        LocalDate last = entry.businessDay();
        FigureQuery cell = new FigureQuery(
                EnumSet.of(entry.metric()),
                last.withDayOfMonth(1),
                last,
                last,
                null,
                NO_PROGRAMME,
                null,
                entry.organizationId(),
                ALL);
        boolean detailed = sources.stream()
                .filter(source -> !(source instanceof OpeningFigures))
                .anyMatch(source -> source.lastDay(cell).isPresent());
        if (detailed || entries.hasPurchases(entry)) {
            throw ProblemException.rule("R-11", "rule.opening-beside-detail");
        }
    }

    @Override
    public void beforeApproval(UUID organization, LocalDate day, Set<String> metrics) {
        guards.shareRow("organization", organization);
        List<Metric> cells = Arrays.stream(Metric.values())
                .filter(metric -> takes(metric) && metrics.contains(metric.code()))
                .toList();
        LocalDate last = YearMonth.from(day).atEndOfMonth();
        if (!cells.isEmpty() && entries.isApproved(organization, last, cells)) {
            throw ProblemException.rule("R-11", "rule.detail-beside-opening", YearMonth.from(day));
        }
    }
}
