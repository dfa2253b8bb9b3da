package cn.tongxin.reporting;

import java.util.Collection;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import cn.tongxin.security.CurrentScope;
import cn.tongxin.security.Scope;
import cn.tongxin.security.Window;
import cn.tongxin.shared.change.ChangedThing;
import cn.tongxin.shared.change.ToldList;
import cn.tongxin.shared.change.Whose;
import cn.tongxin.shared.page.Condition;

/** Zero reports in the feed of changes: as reporting shows them, by the last day of the month. */
@ApplicationScoped
class ZeroReportChanges implements ToldList {
    @Inject
    ReportingRepository reports;

    @Inject
    CurrentScope scope;

    @Override
    public String name() {
        return "zero-reports";
    }

    @Override
    public List<ChangedThing> readable(Collection<UUID> ids) {
        return ReportingRepository.ZERO
                .where(Condition.of("r.id in (:ids)", "ids", ids), visible())
                .all(reports.getEntityManager())
                .stream()
                .map(report -> ChangedThing.of(this, report, report.organizationId())
                        .at("reporting/" + report.organizationId() + "/" + report.month()))
                .toList();
    }

    @Override
    public boolean saw(Whose gone) {
        return gone.any(scope.get()::sees);
    }

    /** Rows hold the first day of their month: a window that holds the last one holds the first of its own. */
    private Condition visible() {
        Scope seen = scope.get();
        List<Window> months = seen.windows().stream()
                .map(window -> new Window(
                        window.organizations(),
                        window.from().withDayOfMonth(1),
                        window.to().plusDays(1).withDayOfMonth(1).minusMonths(1),
                        window.acts()))
                .toList();
        return new Scope(seen.everything(), seen.own(), months).on("r.organizationId", "r.month");
    }
}
