package cn.tongxin.consumption.targets;

import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import cn.tongxin.consumption.Payer;
import cn.tongxin.consumption.Spent;
import cn.tongxin.programme.rule.ConsumptionRule;
import cn.tongxin.security.Scope;

/**
 * One unit's account of the year.
 *
 * @param rule the one of its region; absent where the programme asks for nothing
 * @param spent what counts for it, all payers and channels
 */
record TargetSheet(
        Buyer buyer,
        Done counted,
        Declarations declarations,
        @Nullable ConsumptionRule rule,
        List<Spent> spent) {
    private static final int PERCENT = 100;

    ConsumptionTargetView view(Scope scope, String note) {
        ConsumptionDeclarationView declared = declarations.of(buyer.id());
        List<ConsumptionTargetView.SharedBy> sharers = declarations.sharers(buyer.id());
        Long canteen = canteenTarget();
        Long union = unionTarget();
        return new ConsumptionTargetView(
                buyer.id(),
                buyer.etag(),
                buyer.id(),
                buyer.name(),
                buyer.sortOrder(),
                TargetStatus.of(declared),
                TargetPart.of(canteen, done(Payer.CANTEEN), counted, url("countsFor", Payer.CANTEEN)),
                TargetPart.of(union, done(Payer.UNION), counted, url("countsFor", Payer.UNION)),
                TargetPart.of(
                        canteen == null ? union : Long.valueOf(canteen + (union == null ? 0 : union)),
                        done(Payer.CANTEEN) + done(Payer.UNION),
                        counted,
                        url("countsFor", null)),
                done(Payer.INDIVIDUAL),
                url("organization", Payer.INDIVIDUAL),
                declared == null ? null : declared.sharedWithId(),
                sharers,
                channels(),
                isPartial(scope, sharers),
                note,
                counted.asOf());
    }

    /** The reserved share of the food budget, in whole 分, rounded up: a reserve is at least its percentage. */
    private @Nullable Long canteenTarget() {
        ConsumptionDeclarationView declared = declarations.of(buyer.id());
        Long budget = declared == null ? null : declared.foodBudgetFen();
        return rule == null || budget == null ? null : Math.ceilDiv(budget * rule.reservePercent(), (long) PERCENT);
    }

    private @Nullable Long unionTarget() {
        ConsumptionDeclarationView declared = declarations.of(buyer.id());
        Integer members = declared == null ? null : declared.unionMembers();
        return rule == null || members == null ? null : Long.valueOf(rule.unionFenPerHead() * members);
    }

    private long done(Payer payer) {
        List<String> counting = channels();
        return spent.stream()
                .filter(part -> part.payer() == payer
                        && (counting.isEmpty()
                                || counting.contains(part.channel().name())))
                .mapToLong(Spent::fen)
                .sum();
    }

    private List<String> channels() {
        return rule == null ? List.of() : rule.channels();
    }

    private boolean isPartial(Scope scope, List<ConsumptionTargetView.SharedBy> sharers) {
        return Stream.concat(
                        Stream.of(buyer.id()), sharers.stream().map(ConsumptionTargetView.SharedBy::organizationId))
                .anyMatch(unit -> !scope.covers(unit, counted.from(), counted.asOf()));
    }

    private String url(String owner, @Nullable Payer payer) {
        String channels = String.join(",", channels());
        return "/api/v1/consumption-records?status=APPROVED&" + owner + "=" + buyer.id()
                + (payer == null ? "" : "&payer=" + payer)
                + (channels.isEmpty() ? "" : "&channels=" + channels)
                + "&from=" + counted.from() + "&to=" + counted.asOf();
    }
}
