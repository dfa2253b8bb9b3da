package cn.tongxin.figures;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import cn.tongxin.alliance.AllianceService;
import cn.tongxin.alliance.AllianceSummary;
import cn.tongxin.organization.OrganizationService;
import cn.tongxin.security.CurrentScope;

/** Figures to be handed on as a file. */
@ApplicationScoped
class FigureWorkbooks {
    @Inject
    FigureService figures;

    @Inject
    FigureQueries queries;

    @Inject
    AllianceService alliances;

    @Inject
    OrganizationService organizations;

    @Inject
    CurrentScope scope;

    FigureWorkbook workbook(FigureFilter filter) {
        FigureQuery query = queries.of(filter);
        FiguresView counted = figures.figures(filter);
        boolean needsWhole = query.groupBy() != null && query.metrics().stream().anyMatch(metric -> !metric.addsUp());
        return new FigureWorkbook(
                counted,
                List.copyOf(query.metrics()),
                query.groupBy(),
                figures.names(query, counted.figures().stream().map(FigureView::group)),
                needsWhole ? figures.figures(filter.ungrouped()) : counted,
                limits(query));
    }

    private List<String> limits(FigureQuery query) {
        List<String> limits = new ArrayList<>();
        Optional.ofNullable(query.allianceId())
                .flatMap(alliances::find)
                .map(AllianceSummary::name)
                .ifPresent(name -> limits.add("联盟：" + name));
        Optional.ofNullable(query.organizationId())
                .map(id -> organizations.shortNames(Set.of(id), query.to()).get(id))
                .ifPresent(name -> limits.add("单位：" + name));
        if (!scope.get().everything()) {
            limits.add("范围：只含本账号可见的单位");
        } else if (limits.isEmpty()) {
            limits.add("范围：全部单位");
        }
        return limits;
    }
}
