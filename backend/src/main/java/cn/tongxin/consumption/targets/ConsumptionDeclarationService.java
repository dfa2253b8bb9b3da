package cn.tongxin.consumption.targets;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.jspecify.annotations.Nullable;

import cn.tongxin.ledger.RecordDesk;
import cn.tongxin.organization.OrganizationService;
import cn.tongxin.security.CurrentScope;
import cn.tongxin.shared.page.Condition;
import cn.tongxin.shared.page.Page;
import cn.tongxin.shared.page.PageQuery;
import cn.tongxin.shared.problem.FieldChecks;
import cn.tongxin.shared.problem.ProblemException;
import cn.tongxin.shared.problem.ProblemType;
import cn.tongxin.shared.time.BusinessClock;
import cn.tongxin.shared.transaction.Guards;
import cn.tongxin.shared.transaction.UnitOfWork;
import cn.tongxin.shared.web.Versions;

/** Declarations: each unit writes its own, the committee all; a lead reads its members'. */
@ApplicationScoped
public class ConsumptionDeclarationService {
    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2100;

    @Inject
    ConsumptionDeclarationRepository declarations;

    @Inject
    OrganizationService organizations;

    @Inject
    CurrentScope scope;

    @Inject
    RecordDesk desk;

    @Inject
    BusinessClock clock;

    @Inject
    Guards guards;

    public Page<ConsumptionDeclarationView> list(ConsumptionDeclarationFilter filter, PageQuery page) {
        int year = filter.year() == null ? clock.today().getYear() : filter.year();
        if (!exists(year)) {
            throw ProblemException.field(ProblemType.INVALID_PARAMETER, "year", "invalid-value");
        }
        return ConsumptionDeclarationRepository.LIST
                .where(filter.condition(), ConsumptionDeclarationRepository.ofYear(year), visible(year))
                .page(declarations.getEntityManager(), page);
    }

    public ConsumptionDeclarationView get(UUID organization, int year) {
        if (!exists(year)) {
            throw ProblemException.notFound();
        }
        return ConsumptionDeclarationRepository.LIST
                .where(
                        Condition.of("r.organizationId = :organization", "organization", organization),
                        ConsumptionDeclarationRepository.ofYear(year),
                        visible(year))
                .first(declarations.getEntityManager())
                .orElseThrow(ProblemException::notFound);
    }

    /** The first one needs no version, each later one does. One of a year at a time, because they refer to each other. */
    @UnitOfWork
    public ConsumptionDeclarationView declare(
            UUID organization, int year, @Nullable String ifMatch, DeclareConsumption content) {
        requireMayDeclare(organization, year);
        guards.holdPlace("consumption-declarations", year);
        ConsumptionDeclaration known = declarations.of(organization, year).orElse(null);
        if (known != null) {
            Versions.require(ifMatch, known);
        } else if (ifMatch != null) {
            throw ProblemException.of(ProblemType.STALE_VERSION);
        }
        check(organization, year, content);
        ConsumptionDeclaration declared = known == null ? new ConsumptionDeclaration(organization, year) : known;
        declared.declare(content, desk.actor().name());
        declarations.persistAndFlush(declared);
        return get(organization, year);
    }

    private void requireMayDeclare(UUID organization, int year) {
        boolean visible = exists(year)
                && organizations.exist(List.of(organization))
                && scope.get().reaches(organization, firstDay(year), lastDay(year));
        if (!visible) {
            throw ProblemException.notFound();
        }
        if (!desk.mayEnterFor(organization)) {
            throw ProblemException.of(ProblemType.FORBIDDEN);
        }
    }

    private void check(UUID organization, int year, DeclareConsumption content) {
        UUID host = content.sharedWithId();
        boolean shares = content.canteen() == Canteen.SHARED;
        boolean known = host != null && organizations.exist(List.of(host));
        boolean hostHasNone = host != null
                && declarations
                        .of(host, year)
                        .filter(declared -> !declared.canteen().hasBudget())
                        .isPresent();
        new FieldChecks()
                .refuseIf(shares && host == null, "sharedWithId", "required")
                .refuseIf(!shares && host != null, "sharedWithId", "only-when-shared")
                .refuseIf(host != null && !known, "sharedWithId", "unknown-reference")
                .refuseIf(organization.equals(host), "sharedWithId", "shares-with-itself")
                .refuseIf(shares && !organization.equals(host) && hostHasNone, "sharedWithId", "host-without-canteen")
                .refuseIf(
                        content.foodBudgetFen() != null && !content.canteen().hasBudget(),
                        "foodBudgetFen",
                        "budget-without-canteen")
                .refuseIf(
                        !content.canteen().hasBudget() && declarations.isShared(organization, year),
                        "canteen",
                        "shared-by-others")
                .done();
    }

    private Condition visible(int year) {
        return scope.get().within("r.organizationId", firstDay(year), lastDay(year));
    }

    private static LocalDate firstDay(int year) {
        return LocalDate.of(year, 1, 1);
    }

    private static LocalDate lastDay(int year) {
        return LocalDate.of(year, 12, 31);
    }

    private static boolean exists(int year) {
        return year >= FIRST_YEAR && year <= LAST_YEAR;
    }
}
