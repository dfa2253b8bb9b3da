package cn.tongxin.consumption.targets;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import cn.tongxin.consumption.Payer;
import cn.tongxin.consumption.Spent;

/** What a page of units declared, and who shares whose canteen. */
record Declarations(Map<UUID, ConsumptionDeclarationView> byUnit) {
    static Declarations of(List<ConsumptionDeclarationView> declared) {
        return new Declarations(
                declared.stream().collect(Collectors.toMap(ConsumptionDeclarationView::organizationId, row -> row)));
    }

    @Nullable
    ConsumptionDeclarationView of(UUID unit) {
        return byUnit.get(unit);
    }

    /** The units whose canteen this one carries, in official order. */
    List<ConsumptionTargetView.SharedBy> sharers(UUID host) {
        return byUnit.values().stream()
                .filter(declared -> host.equals(declared.sharedWithId()))
                .sorted(Comparator.comparing(ConsumptionDeclarationView::sortOrder)
                        .thenComparing(ConsumptionDeclarationView::organizationId))
                .map(declared ->
                        new ConsumptionTargetView.SharedBy(declared.organizationId(), declared.organizationName()))
                .toList();
    }

    /** For which unit's target a purchase counts: a shared canteen's for its host, everything else for the buyer's. */
    UUID carrier(Spent spent) {
        ConsumptionDeclarationView declared = of(spent.organizationId());
        UUID host = declared == null ? null : declared.sharedWithId();
        return spent.payer() == Payer.CANTEEN && host != null ? host : spent.organizationId();
    }
}
