package cn.tongxin.pairing;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.jspecify.annotations.Nullable;

import cn.tongxin.programme.ProgrammeService;
import cn.tongxin.programme.rule.ProgrammeRules;
import cn.tongxin.programme.softrule.Deviation;
import cn.tongxin.programme.softrule.Exceptions;
import cn.tongxin.programme.softrule.Warning;
import cn.tongxin.security.CurrentScope;
import cn.tongxin.shared.time.BusinessClock;

/** Puts the warnings to pairings: a handful of queries for a page, however many rows it has. */
@ApplicationScoped
class PairingWarnings {
    @Inject
    PairingRepository pairings;

    @Inject
    PairingDeviations deviations;

    @Inject
    ProgrammeService programmes;

    @Inject
    Exceptions exceptions;

    @Inject
    CurrentScope scope;

    @Inject
    BusinessClock clock;

    /**
     * The same pairings with their warnings.
     *
     * @param asked the day; today where absent. A pairing that has not begun by then is looked at on its first day, an
     *     agreed end that has passed on its last
     */
    List<PairingView> put(List<PairingView> page, @Nullable LocalDate asked) {
        if (page.isEmpty()) {
            return page;
        }
        LocalDate day = asked == null ? clock.today() : asked;
        Set<UUID> parties = page.stream()
                .flatMap(pairing -> Stream.of(pairing.supporterId(), pairing.beneficiaryId()))
                .collect(Collectors.toSet());
        List<PairingView> around = pairings.confirmedOf(parties, scope.get());
        Map<UUID, Rules> rules = rules(page);
        return page.stream()
                .map(pairing -> pairing.with(
                        warnings(pairing, day, around, Objects.requireNonNull(rules.get(pairing.programmeId())))))
                .toList();
    }

    private List<Warning> warnings(PairingView pairing, LocalDate day, Collection<PairingView> around, Rules rules) {
        if (pairing.status() == PairingStatus.ENDED && !pairing.covers(day)) {
            return List.of();
        }
        LocalDate on = pairing.nearest(day);
        Stream<PairingView> others = around.stream()
                .filter(other -> other.programmeId().equals(pairing.programmeId())
                        && !other.id().equals(pairing.id())
                        && other.heldOn(on));
        return deviations
                .of(
                        pairing,
                        rules.rules(),
                        Stream.concat(Stream.of(pairing), others).toList())
                .stream()
                .map(rules.warning())
                .toList();
    }

    private Map<UUID, Rules> rules(List<PairingView> page) {
        Map<UUID, Rules> rules = new HashMap<>();
        page.stream()
                .map(PairingView::programmeId)
                .distinct()
                .forEach(programme ->
                        rules.put(programme, new Rules(programmes.rules(programme), exceptions.warning(programme))));
        return rules;
    }

    private record Rules(ProgrammeRules rules, Function<Deviation, Warning> warning) {}
}
