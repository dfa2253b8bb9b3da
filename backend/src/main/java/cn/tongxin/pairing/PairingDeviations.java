package cn.tongxin.pairing;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import cn.tongxin.alliance.AllianceService;
import cn.tongxin.organization.OrganizationKind;
import cn.tongxin.programme.rule.CountRange;
import cn.tongxin.programme.rule.PairingRule;
import cn.tongxin.programme.rule.ProgrammeRules;
import cn.tongxin.programme.rule.SupporterType;
import cn.tongxin.programme.softrule.Deviation;
import cn.tongxin.programme.softrule.SoftRules;
import cn.tongxin.programme.softrule.SubjectType;
import cn.tongxin.shared.problem.Texts;

/**
 * chambers of an alliance, too few or too many: more on either side than the programme has in mind.
 * Too few of those are gaps, which the coverage tells. All from one list of pairings that hold together.
 */
@ApplicationScoped
class PairingDeviations implements SoftRules {
    @Inject
    PairingRepository pairings;

    @Inject
    AllianceService alliances;

    @Inject
    Texts texts;

    @Override
    public List<Deviation> deviations(UUID programme, ProgrammeRules rules, LocalDate on) {
        List<PairingView> held = pairings.held(programme, on);
        Stream<Deviation> chambers = alliances.of(programme).stream()
                .flatMap(alliance -> chambers(
                        rules.allianceRules().chambers(),
                        alliance.id(),
                        alliance.name(),
                        ofSupporter(alliance.id(), held)));
        Stream<Deviation> numbers = rules.pairingRules().stream().flatMap(rule -> tooMany(rule, held));
        return Stream.concat(chambers, numbers).toList();
    }

    /**
     * What the two parties of a pairing deviate in.
     *
     * @param held what holds together with it, itself included
     */
    List<Deviation> of(PairingView pairing, ProgrammeRules rules, Collection<PairingView> held) {
        boolean chamber = pairing.supporterType() == SupporterType.ALLIANCE
                && pairing.beneficiaryKind() == OrganizationKind.CHAMBER;
        Stream<Deviation> chambers = chamber
                ? chambers(
                        rules.allianceRules().chambers(),
                        pairing.supporterId(),
                        pairing.supporterName(),
                        ofSupporter(pairing.supporterId(), held))
                : Stream.empty();
        Stream<Deviation> numbers = rules.pairingRule(pairing.kind()).stream()
                .flatMap(rule -> tooMany(rule, held))
                .filter(deviation -> deviation.subjectId().equals(pairing.supporterId())
                        || deviation.subjectId().equals(pairing.beneficiaryId()));
        return Stream.concat(chambers, numbers).toList();
    }

    private Stream<Deviation> chambers(CountRange wanted, UUID alliance, String name, Stream<PairingView> held) {
        long count = held.filter(pairing -> pairing.beneficiaryKind() == OrganizationKind.CHAMBER)
                .map(PairingView::beneficiaryId)
                .distinct()
                .count();
        return wanted.holds(count)
                ? Stream.empty()
                : Stream.of(new Deviation(
                        "R-04",
                        SubjectType.ALLIANCE,
                        alliance,
                        name,
                        texts.of("warning.R-04-count", count, wanted.words())));
    }

    private Stream<Deviation> tooMany(PairingRule rule, Collection<PairingView> held) {
        List<PairingView> ofKind = held.stream()
                .filter(pairing -> pairing.kind().equals(rule.kind()))
                .toList();
        Stream<Deviation> beneficiaries = above(
                rule.supportersPerBeneficiary(),
                by(PairingView::beneficiaryId, ofKind),
                PairingView::supporterId,
                (pairing, count) -> new Deviation(
                        "R-08",
                        SubjectType.ORGANIZATION,
                        pairing.beneficiaryId(),
                        pairing.beneficiaryName(),
                        text("warning.R-08-count", rule, count, rule.supportersPerBeneficiary())));
        Stream<Deviation> supporters = above(
                rule.beneficiariesPerSupporter(),
                by(PairingView::supporterId, ofKind),
                PairingView::beneficiaryId,
                (pairing, count) -> new Deviation(
                        "R-10",
                        SubjectType.valueOf(pairing.supporterType().name()),
                        pairing.supporterId(),
                        pairing.supporterName(),
                        text("warning.R-10-count", rule, count, rule.beneficiariesPerSupporter())));
        return Stream.concat(beneficiaries, supporters);
    }

    private String text(String key, PairingRule rule, long count, CountRange wanted) {
        return texts.of(key, rule.kind(), count, wanted.words());
    }

    private static Stream<Deviation> above(
            CountRange wanted,
            Map<UUID, List<PairingView>> byParty,
            Function<PairingView, UUID> other,
            Objection objection) {
        return byParty.values().stream().flatMap(held -> {
            long count = held.stream().map(other).distinct().count();
            return wanted.isAbove(count) ? Stream.of(objection.of(held.getFirst(), count)) : Stream.empty();
        });
    }

    private static Map<UUID, List<PairingView>> by(Function<PairingView, UUID> party, List<PairingView> held) {
        return held.stream().collect(Collectors.groupingBy(party));
    }

    private static Stream<PairingView> ofSupporter(UUID supporter, Collection<PairingView> held) {
        return held.stream().filter(pairing -> pairing.supporterId().equals(supporter));
    }

    private interface Objection {
        Deviation of(PairingView pairing, long count);
    }
}
