package cn.tongxin.reporting;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.jspecify.annotations.Nullable;

import cn.tongxin.alliance.AllianceService;
import cn.tongxin.alliance.AskedProgramme;
import cn.tongxin.ledger.RecordDesk;
import cn.tongxin.organization.OrganizationService;
import cn.tongxin.security.CurrentScope;
import cn.tongxin.shared.page.Condition;
import cn.tongxin.shared.problem.FieldChecks;
import cn.tongxin.shared.problem.ProblemException;
import cn.tongxin.shared.problem.ProblemType;
import cn.tongxin.shared.time.BusinessClock;
import cn.tongxin.shared.time.Months;
import cn.tongxin.shared.transaction.UnitOfWork;

/** Who has reported: the committee sees all, a lead its alliance, a unit itself. */
@ApplicationScoped
public class ReportingService {
    @Inject
    ReportingRepository reports;

    @Inject
    AskedProgramme asked;

    @Inject
    AllianceService alliances;

    @Inject
    OrganizationService organizations;

    @Inject
    CurrentScope scope;

    @Inject
    RecordDesk desk;

    @Inject
    BusinessClock clock;

    public ReportingView reporting(ReportingFilter filter) {
        YearMonth month = month(filter.month());
        UUID programme =
                asked.of(filter.programme(), filter.alliance(), month.getYear()).id();
        List<UnitReport> all = all(programme, filter.alliance(), month);
        Map<ReportStatus, Long> counts =
                all.stream().collect(Collectors.groupingBy(UnitReport::status, Collectors.counting()));
        return new ReportingView(
                month.toString(),
                programme,
                counts.getOrDefault(ReportStatus.REPORTED, 0L),
                counts.getOrDefault(ReportStatus.NOTHING, 0L),
                counts.getOrDefault(ReportStatus.SILENT, 0L),
                all.stream()
                        .filter(unit -> filter.status() == null || unit.status() == filter.status())
                        .toList());
    }

    public ReminderView reminder(ReminderFilter filter) {
        ReportingView silent = reporting(filter.silent());
        return new ReminderView(Reminder.text(silent, clock.today(), alliances.of(silent.programmeId())));
    }

    /** Safe to repeat; the last note stays. */
    @UnitOfWork
    public ZeroReportView giveZeroReport(UUID organization, String asked, @Nullable NothingToReport content) {
        YearMonth month = required(organization, asked);
        new FieldChecks()
                .refuseIf(month.isAfter(YearMonth.from(clock.today())), "month", "in-the-future")
                .done();
        if (sheet(List.of(organization), month).isReported(organization)) {
            throw ProblemException.because(ProblemType.WRONG_STATE, "detail.reported-already");
        }
        ZeroReport report =
                reports.zeroReport(organization, month).orElseGet(() -> new ZeroReport(organization, month));
        report.give(content == null ? null : content.note(), desk.actor().name());
        reports.persistAndFlush(report);
        return ReportingRepository.ZERO
                .where(Condition.of("r.id = :id", "id", report.id()))
                .first(reports.getEntityManager())
                .orElseThrow();
    }

    @UnitOfWork
    public void takeBackZeroReport(UUID organization, String asked) {
        YearMonth month = required(organization, asked);
        reports.delete(reports.zeroReport(organization, month).orElseThrow(ProblemException::notFound));
    }

    private List<UnitReport> all(UUID programme, @Nullable UUID alliance, YearMonth month) {
        LocalDate last = month.atEndOfMonth();
        List<Owing> owing = reports.owing(programme, alliance, last).stream()
                .filter(unit -> scope.get().sees(unit.organizationId(), last))
                .toList();
        List<UUID> units = owing.stream().map(Owing::organizationId).toList();
        MonthSheet sheet = sheet(units, month);
        Map<UUID, String> names = organizations.shortNames(units, last);
        return owing.stream().map(unit -> sheet.of(unit, names)).toList();
    }

    private MonthSheet sheet(List<UUID> units, YearMonth month) {
        return new MonthSheet(
                reports.activities(units, month, scope.get()),
                reports.volunteerRecords(units, month, scope.get()),
                reports.purchases(units, month, scope.get()),
                reports.opened(units, month),
                reports.zeroReports(units, month));
    }

    /** A month up to the current one. */
    private YearMonth month(@Nullable String asked) {
        if (asked == null) {
            throw invalid("required");
        }
        YearMonth month = Months.of(asked).orElseThrow(() -> invalid("invalid-value"));
        if (month.isAfter(YearMonth.from(clock.today()))) {
            throw invalid("in-the-future");
        }
        return month;
    }

    /** The month of a path, of an organization that the caller may speak for. */
    private YearMonth required(UUID organization, String asked) {
        YearMonth month = Months.of(asked).orElseThrow(ProblemException::notFound);
        boolean visible = organizations.exist(List.of(organization))
                && scope.get().reaches(organization, month.atDay(1), month.atEndOfMonth());
        if (!visible) {
            throw ProblemException.notFound();
        }
        if (!desk.mayEnterFor(organization)) {
            throw ProblemException.of(ProblemType.FORBIDDEN);
        }
        return month;
    }

    private static ProblemException invalid(String code) {
        return ProblemException.field(ProblemType.INVALID_PARAMETER, "month", code);
    }
}
