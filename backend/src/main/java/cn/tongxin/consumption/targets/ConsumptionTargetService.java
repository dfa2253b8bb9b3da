package cn.tongxin.consumption.targets;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.jspecify.annotations.Nullable;

import cn.tongxin.alliance.AskedProgramme;
import cn.tongxin.alliance.Membership;
import cn.tongxin.consumption.ConsumptionRecordService;
import cn.tongxin.consumption.Spent;
import cn.tongxin.programme.ProgrammeService;
import cn.tongxin.programme.ProgrammeSummary;
import cn.tongxin.programme.rule.ConsumptionRule;
import cn.tongxin.security.CurrentScope;
import cn.tongxin.shared.page.Condition;
import cn.tongxin.shared.page.Page;
import cn.tongxin.shared.page.PageQuery;
import cn.tongxin.shared.problem.ProblemException;
import cn.tongxin.shared.problem.ProblemType;
import cn.tongxin.shared.time.BusinessClock;

/**
 * Targets, page by page: the programme's rules, what was declared, and one grouped query over approved purchases. A
 * caller is told what he sees; {@code partial} says where more may count.
 */
@ApplicationScoped
public class ConsumptionTargetService {
    @Inject
    ConsumptionDeclarationRepository declarations;

    @Inject
    ConsumptionRecordService records;

    @Inject
    AskedProgramme asked;

    @Inject
    ProgrammeService programmes;

    @Inject
    TargetNotes notes;

    @Inject
    CurrentScope scope;

    @Inject
    BusinessClock clock;

    public Page<ConsumptionTargetView> list(ConsumptionTargetFilter filter, PageQuery page) {
        int year = (filter.asOf() == null ? clock.today() : filter.asOf()).getYear();
        ProgrammeSummary programme = asked.of(filter.programme(), filter.alliance(), year);
        Done counted = counted(programme, filter.asOf());
        List<ConsumptionRule> rules =
                programmes.rules(programme.id()).recordRules().consumption();
        return Buyer.LIST
                .where(
                        Buyer.onDay(counted.asOf()),
                        Condition.ifAsked("r.id = :organization", "organization", filter.organization()),
                        filter.alliance() == null
                                ? Condition.ALWAYS
                                : Membership.in(filter.alliance(), "r.id", ":asOf"),
                        scope.get().within("r.id", counted.from(), counted.asOf()))
                .page(declarations.getEntityManager(), page)
                .map(buyers -> complete(buyers, counted, rules));
    }

    private Done counted(ProgrammeSummary programme, @Nullable LocalDate day) {
        if (day != null && (day.getYear() != programme.year() || day.isAfter(clock.today()))) {
            throw ProblemException.field(
                    ProblemType.INVALID_PARAMETER,
                    "asOf",
                    day.isAfter(clock.today()) ? "in-the-future" : "not-in-programme");
        }
        return new Done(LocalDate.of(programme.year(), 1, 1), day == null ? programme.dayWithin(clock.today()) : day);
    }

    private List<ConsumptionTargetView> complete(List<Buyer> buyers, Done counted, List<ConsumptionRule> rules) {
        List<UUID> units = buyers.stream().map(Buyer::id).toList();
        Declarations declared =
                Declarations.of(declarations.around(units, counted.from().getYear()));
        Set<UUID> spenders = new HashSet<>(units);
        spenders.addAll(declared.byUnit().keySet());
        Map<UUID, List<Spent>> spent = records.spent(spenders, counted.from(), counted.asOf()).stream()
                .collect(Collectors.groupingBy(declared::carrier));
        return buyers.stream()
                .map(buyer -> new TargetSheet(
                                buyer,
                                counted,
                                declared,
                                ConsumptionRule.of(rules, buyer.regionCode()).orElse(null),
                                spent.getOrDefault(buyer.id(), List.of()))
                        .view(scope.get(), notes.of(declared.of(buyer.id()), declared.sharers(buyer.id()))))
                .toList();
    }
}
