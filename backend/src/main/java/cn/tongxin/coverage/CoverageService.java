package cn.tongxin.coverage;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.jspecify.annotations.Nullable;

import cn.tongxin.alliance.AllianceService;
import cn.tongxin.pairing.PairingService;
import cn.tongxin.pairing.PairingView;
import cn.tongxin.programme.ProgrammeService;
import cn.tongxin.programme.ProgrammeSummary;
import cn.tongxin.programme.rule.PairingRule;
import cn.tongxin.programme.rule.SupporterType;
import cn.tongxin.project.ProjectService;
import cn.tongxin.shared.problem.ProblemException;
import cn.tongxin.shared.problem.ProblemType;
import cn.tongxin.shared.time.BusinessClock;

/** Coverage, derived from pairings and projects with a fixed number of queries. Without scope: for committee and auditor. */
@ApplicationScoped
public class CoverageService {
    @Inject
    ProgrammeService programmes;

    @Inject
    PairingService pairings;

    @Inject
    AllianceService alliances;

    @Inject
    ProjectService projects;

    @Inject
    CoverageRepository organizations;

    @Inject
    CoverageGaps gaps;

    @Inject
    BusinessClock clock;

    public CoverageView coverage(CoverageFilter asked) {
        if (asked.programme() == null) {
            throw invalid("programme", "required");
        }
        ProgrammeSummary programme =
                programmes.find(asked.programme()).orElseThrow(() -> invalid("programme", "unknown-reference"));
        PairingRule rule = rule(programmes.rules(programme.id()).pairingRules(), asked.kind());
        LocalDate asOf = asked.asOf() == null ? programme.dayWithin(clock.today()) : asked.asOf();
        Collection<PairingView> held = pairs(programme.id(), rule, asOf);
        List<SupporterCoverage> supporters = supporters(programme.id(), rule, asOf, held);
        List<BeneficiaryCoverage> beneficiaries = beneficiaries(rule, asOf, inOrder(held, supporters));
        return new CoverageView(
                programme.id(),
                rule.kind(),
                asOf,
                rule.supportersPerBeneficiary(),
                rule.beneficiariesPerSupporter(),
                rule.projectsPerSupporter(),
                beneficiaries,
                supporters,
                gaps.of(rule, beneficiaries, supporters),
                held.size());
    }

    /**
     * The same as a file.
     *
     * @param format xlsx, also where absent
     */
    public CoverageWorkbook workbook(CoverageFilter asked, @Nullable String format) {
        if (format != null && !format.equals("xlsx")) {
            throw invalid("format", "invalid-value");
        }
        return new CoverageWorkbook(coverage(asked));
    }

    private static PairingRule rule(List<PairingRule> rules, @Nullable String kind) {
        if (kind == null && rules.size() != 1) {
            throw invalid("kind", "required");
        }
        return rules.stream()
                .filter(rule -> kind == null || rule.kind().equals(kind))
                .findFirst()
                .orElseThrow(() -> invalid("kind", "not-in-programme"));
    }

    private static ProblemException invalid(String parameter, String code) {
        return ProblemException.field(ProblemType.INVALID_PARAMETER, parameter, code);
    }

    /** Each two parties once, however many pairings they have at the same time. */
    private Collection<PairingView> pairs(UUID programme, PairingRule rule, LocalDate asOf) {
        return pairings.held(programme, asOf).stream()
                .filter(pairing -> pairing.kind().equals(rule.kind()))
                .collect(Collectors.toMap(
                        pairing -> List.of(pairing.supporterId(), pairing.beneficiaryId()),
                        pairing -> pairing,
                        (one, other) -> one))
                .values();
    }

    private static List<PairingView> inOrder(Collection<PairingView> held, List<SupporterCoverage> supporters) {
        List<UUID> order =
                supporters.stream().map(SupporterCoverage::supporterId).toList();
        return held.stream()
                .sorted(Comparator.comparingInt(pairing -> order.indexOf(pairing.supporterId())))
                .toList();
    }

    private List<BeneficiaryCoverage> beneficiaries(PairingRule rule, LocalDate asOf, List<PairingView> held) {
        Map<UUID, List<PairingView>> byBeneficiary =
                held.stream().collect(Collectors.groupingBy(PairingView::beneficiaryId));
        return organizations.beneficiaries(rule, asOf, byBeneficiary.keySet()).stream()
                .map(party -> beneficiary(rule, asOf, party, byBeneficiary.getOrDefault(party.id(), List.of())))
                .toList();
    }

    private static BeneficiaryCoverage beneficiary(
            PairingRule rule, LocalDate asOf, Party party, List<PairingView> held) {
        CoverageStatus status = CoverageStatus.of(held.size(), rule.supportersPerBeneficiary());
        boolean lacks = status == CoverageStatus.SHORT && !party.toBeCovered(rule, asOf);
        return new BeneficiaryCoverage(
                party.id(),
                party.name(),
                party.kind(),
                party.sortOrder(),
                party.parentId(),
                party.parentName(),
                held.stream().map(BeneficiaryCoverage.Supported::by).toList(),
                rule.supportersPerBeneficiary().words(),
                lacks ? CoverageStatus.COVERED : status);
    }

    private List<SupporterCoverage> supporters(
            UUID programme, PairingRule rule, LocalDate asOf, Collection<PairingView> held) {
        Map<UUID, Long> beneficiaries =
                held.stream().collect(Collectors.groupingBy(PairingView::supporterId, Collectors.counting()));
        Map<UUID, Long> led = projects.bySupporter(programme, rule.kind(), asOf);
        return parties(programme, rule, asOf, held)
                .map(party -> supporter(
                        rule, party, beneficiaries.getOrDefault(party.id(), 0L), led.getOrDefault(party.id(), 0L)))
                .toList();
    }

    private static SupporterCoverage supporter(PairingRule rule, Supporting party, long beneficiaries, long led) {
        CoverageStatus status = CoverageStatus.of(beneficiaries, rule.beneficiariesPerSupporter());
        boolean idle = beneficiaries > 0 && led < rule.projectsPerSupporter();
        return new SupporterCoverage(
                party.type(),
                party.id(),
                party.name(),
                (int) beneficiaries,
                (int) led,
                rule.projectsPerSupporter(),
                idle ? CoverageStatus.SHORT : status);
    }

    private Stream<Supporting> parties(UUID programme, PairingRule rule, LocalDate asOf, Collection<PairingView> held) {
        Map<SupporterType, Set<UUID>> paired = held.stream()
                .collect(Collectors.groupingBy(
                        PairingView::supporterType, Collectors.mapping(PairingView::supporterId, Collectors.toSet())));
        Set<UUID> units = paired.getOrDefault(SupporterType.ORGANIZATION, Set.of());
        Set<UUID> supporting = paired.getOrDefault(SupporterType.ALLIANCE, Set.of());
        boolean all = rule.supporterType() == SupporterType.ALLIANCE
                && rule.beneficiariesPerSupporter().min() > 0;
        return Stream.concat(
                alliances.of(programme).stream()
                        .filter(alliance -> all || supporting.contains(alliance.id()))
                        .map(alliance -> new Supporting(SupporterType.ALLIANCE, alliance.id(), alliance.name())),
                organizations.supporters(rule, asOf, units).stream()
                        .map(unit -> new Supporting(SupporterType.ORGANIZATION, unit.id(), unit.name())));
    }

    private record Supporting(SupporterType type, UUID id, String name) {}
}
