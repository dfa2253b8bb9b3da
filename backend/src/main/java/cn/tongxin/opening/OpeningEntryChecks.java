package cn.tongxin.opening;

import java.time.YearMonth;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import cn.tongxin.organization.OrganizationService;
import cn.tongxin.programme.ProgrammeService;
import cn.tongxin.shared.problem.FieldChecks;
import cn.tongxin.shared.problem.ProblemException;
import cn.tongxin.shared.problem.ProblemType;
import cn.tongxin.shared.time.BusinessClock;

/** What an opening entry must be before it is kept. */
@ApplicationScoped
class OpeningEntryChecks {
    @Inject
    OpeningEntryRepository entries;

    @Inject
    OrganizationService organizations;

    @Inject
    ProgrammeService programmes;

    @Inject
    BusinessClock clock;

    void require(UUID id, EnterOpeningEntry content) {
        YearMonth month = content.period();
        UUID organization = content.organizationId();
        boolean known = organizations.exist(List.of(organization));
        boolean active = known
                && (organizations.existsOn(organization, month.atDay(1))
                        || organizations.existsOn(organization, month.atEndOfMonth()));
        boolean covered = programmes.published().stream().anyMatch(programme -> programme.year() == month.getYear());
        new FieldChecks()
                .refuseIf(!known, "organizationId", "unknown-reference")
                .refuseIf(known && !active, "organizationId", "not-active")
                .refuseIf(!month.atEndOfMonth().isBefore(clock.today()), "month", "month-not-over")
                .refuseIf(!covered, "month", "no-programme-of-year")
                .refuseIf(!OpeningCells.takes(content.metric()), "metric", "not-additive")
                .done();
        if (entries.isTaken(id, content)) {
            throw ProblemException.because(ProblemType.CONFLICT, "detail.opening-taken");
        }
    }
}
