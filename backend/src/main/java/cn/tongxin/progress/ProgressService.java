package cn.tongxin.progress;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.jspecify.annotations.Nullable;

import cn.tongxin.alliance.AllianceService;
import cn.tongxin.alliance.AllianceSummary;
import cn.tongxin.organization.OrganizationService;
import cn.tongxin.programme.ActivityKindService;
import cn.tongxin.programme.ProgrammeService;
import cn.tongxin.programme.ProgrammeSummary;
import cn.tongxin.programme.rule.PolicyCode;
import cn.tongxin.programme.rule.ProgrammeRules;
import cn.tongxin.programme.rule.Requirement;
import cn.tongxin.security.CurrentScope;
import cn.tongxin.shared.problem.ProblemException;
import cn.tongxin.shared.problem.ProblemType;
import cn.tongxin.shared.time.BusinessClock;

/** Progress of alliances: told to the committee, and to who leads an alliance today and did on the day asked for. */
@ApplicationScoped
public class ProgressService {
    @Inject
    ProgressRepository repository;

    @Inject
    ProgrammeService programmes;

    @Inject
    ActivityKindService kinds;

    @Inject
    AllianceService alliances;

    @Inject
    OrganizationService organizations;

    @Inject
    MissingSentence sentences;

    @Inject
    CurrentScope scope;

    @Inject
    BusinessClock clock;

    public ProgressView get(UUID alliance, @Nullable LocalDate asked) {
        AllianceSummary found = alliances.find(alliance).orElseThrow(ProblemException::notFound);
        return progress(found.programmeId(), asked).stream()
                .filter(progress -> progress.allianceId().equals(alliance))
                .findFirst()
                .orElseThrow(ProblemException::notFound);
    }

    /** Of every alliance of the programme that the caller may ask about, in official order. */
    public List<ProgressView> list(UUID programme, @Nullable LocalDate asked) {
        if (programmes.find(programme).isEmpty()) {
            throw ProblemException.field(ProblemType.INVALID_PARAMETER, "programme", "unknown-reference");
        }
        return progress(programme, asked);
    }

    /** The same list as a file. */
    ProgressWorkbook workbook(UUID programme, @Nullable LocalDate asked) {
        List<ProgressView> alliances = list(programme, asked);
        ProgrammeSummary found = programmes.find(programme).orElseThrow(ProblemException::notFound);
        LocalDate asOf = found.dayWithin(asked == null ? clock.today() : asked);
        return new ProgressWorkbook(found.name(), asOf, alliances);
    }

    private List<ProgressView> progress(UUID programme, @Nullable LocalDate asked) {
        ProgrammeSummary found = programmes.find(programme).orElseThrow(ProblemException::notFound);
        LocalDate asOf = found.dayWithin(asked == null ? clock.today() : asked);
        List<AllianceSummary> visible = visible(programme, asOf);
        if (visible.isEmpty()) {
            return List.of();
        }
        LocalDate first = LocalDate.of(found.year(), 1, 1);
        ProgrammeRules rules = programmes.rules(programme);
        Year year = repository.year(programme, first, asOf, kindsOf(rules));
        Idleness idleness = new Idleness(repository.lastParts(programme, first, asOf), year.members(), first, asOf);
        Map<UUID, String> names = organizations.shortNames(
                year.members().values().stream()
                        .flatMap(List::stream)
                        .map(Joined::organizationId)
                        .collect(Collectors.toSet()),
                asOf);
        Map<String, String> kindNames = kinds.names();
        return visible.stream()
                .map(alliance -> {
                    List<ItemView> items = rules.requirements().stream()
                            .map(item -> item(alliance.id(), item, year, asOf, kindNames))
                            .toList();
                    return view(alliance, asOf, items, rules, idleness, names);
                })
                .toList();
    }

    private List<AllianceSummary> visible(UUID programme, LocalDate asOf) {
        List<AllianceSummary> all = alliances.of(programme);
        if (scope.get().everything()) {
            return all;
        }
        LocalDate today = clock.today();
        Set<UUID> led = ledOn(asOf.isAfter(today) ? today : asOf);
        led.retainAll(ledOn(today));
        return all.stream().filter(alliance -> led.contains(alliance.id())).toList();
    }

    private Set<UUID> ledOn(LocalDate day) {
        return alliances.ledBy(scope.get().own(), day).stream()
                .map(AllianceSummary::id)
                .collect(Collectors.toSet());
    }

    private static Set<String> kindsOf(ProgrammeRules rules) {
        return rules.requirements().stream()
                .flatMap(item -> item.activityKinds().stream())
                .collect(Collectors.toSet());
    }

    private ItemView item(UUID alliance, Requirement item, Year year, LocalDate asOf, Map<String, String> kindNames) {
        Year.Fulfilment fulfilment = year.of(alliance, item);
        int done = fulfilment.counted().size();
        ProgressStatus status = ProgressStatus.of(done, item.minimum());
        boolean paired = year.hasPartner(alliance, item.partnerKinds(), asOf);
        return new ItemView(
                item.code(),
                item.name(),
                item.role(),
                item.minimum(),
                done,
                status,
                fulfilment.counted(),
                status == ProgressStatus.DONE ? null : sentences.of(item, item.minimum() - done, paired, kindNames),
                fulfilment.almost().entrySet().stream()
                        .map(one -> new ItemView.Almost(one.getKey(), sentences.why(item, one.getValue())))
                        .toList());
    }

    private static ProgressView view(
            AllianceSummary alliance,
            LocalDate asOf,
            List<ItemView> items,
            ProgrammeRules rules,
            Idleness idleness,
            Map<UUID, String> names) {
        Long idleDays = idleness.idleDays(alliance.id()).orElse(null);
        Optional<Integer> idleAfter = rules.policy(PolicyCode.IDLE_ALLIANCE_DAYS, asOf);
        return new ProgressView(
                alliance.id(),
                alliance.name(),
                alliance.programmeId(),
                asOf,
                (int) items.stream()
                        .filter(item -> item.status() == ProgressStatus.DONE)
                        .count(),
                items.size(),
                items,
                idleness.lastOf(alliance.id()).orElse(null),
                idleDays,
                idleDays != null && idleAfter.filter(days -> idleDays >= days).isPresent(),
                rules.policy(PolicyCode.LAGGING_UNIT_DAYS, asOf)
                        .map(days -> idleness.lagging(alliance.id(), days, names))
                        .orElse(List.of()));
    }
}
