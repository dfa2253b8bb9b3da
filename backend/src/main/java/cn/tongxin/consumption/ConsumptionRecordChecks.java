package cn.tongxin.consumption;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

import org.jspecify.annotations.Nullable;

import cn.tongxin.organization.OrganizationView;
import cn.tongxin.organization.UnifiedCode;
import cn.tongxin.programme.ProgrammeRemoval;
import cn.tongxin.shared.problem.FieldChecks;
import cn.tongxin.shared.problem.ProblemException;
import cn.tongxin.shared.problem.ProblemType;

/** What a purchase must be before it is kept. */
@ApplicationScoped
class ConsumptionRecordChecks {
    @Inject
    ConsumptionRecordRepository records;

    /** Refuses what must not be kept; {@code known} is the record that would change. */
    void require(EnterConsumptionRecord content, @Nullable ConsumptionRecord known, ConsumptionFacts facts) {
        requireReferences(content, facts);
        requireAmounts(content);
        if (content.givesBack()) {
            requireRefundable(content, known == null ? null : known.id(), facts);
        }
    }

    private static void requireReferences(EnterConsumptionRecord content, ConsumptionFacts facts) {
        OrganizationView organization = facts.organizations().get(content.organizationId());
        Voucher voucher = content.voucher();
        new FieldChecks()
                .refuseIf(organization == null, "organizationId", "unknown-reference")
                .refuseIf(
                        organization != null && !organization.existsOn(content.paidOn()),
                        "organizationId",
                        "not-active")
                .refuseIf(
                        content.pairingId() != null && !facts.pairings().contains(content.pairingId()),
                        "pairingId",
                        "unknown-reference")
                .refuseIf(
                        content.producerId() != null && !facts.organizations().containsKey(content.producerId()),
                        "producerId",
                        "unknown-reference")
                .refuseIf(content.paidOn().isAfter(facts.today()), "paidOn", "in-the-future")
                .refuseIf(
                        content.orderedOn() != null && content.orderedOn().isAfter(content.paidOn()),
                        "paidOn",
                        "before-start")
                .refuseIf(
                        voucher != null && voucher.issuerUscc() != null && !UnifiedCode.isValid(voucher.issuerUscc()),
                        "voucher.issuerUscc",
                        "invalid-uscc")
                .refuseIf(
                        voucher != null && voucher.issuerUscc() == null && voucher.issuerName() == null,
                        "voucher.issuerName",
                        "required")
                .done();
    }

    /** A refund names its purchase, nothing else does; lines add up to the whole. */
    private static void requireAmounts(EnterConsumptionRecord content) {
        Voucher voucher = content.voucher();
        Long whole = voucher == null ? null : voucher.totalFen();
        List<ConsumptionLine> lines = content.lines() == null ? List.of() : content.lines();
        long sum = lines.stream().mapToLong(ConsumptionLine::amountFen).sum();
        new FieldChecks()
                .refuseIf(content.amountFen() == 0, "amountFen", "invalid-value")
                .refuseIf(content.givesBack() && content.refundOf() == null, "refundOf", "required")
                .refuseIf(!content.givesBack() && content.refundOf() != null, "amountFen", "not-a-refund")
                .refuseIf(!lines.isEmpty() && sum != content.amountFen(), "lines", "other-sum")
                .refuseIf(
                        lines.stream().anyMatch(line -> line.amountFen() < 0 != content.givesBack()),
                        "lines",
                        "invalid-value")
                .refuseIf(whole != null && Math.abs(content.amountFen()) > whole, "voucher.totalFen", "below-amount")
                .done();
    }

    /** Bound to an approved purchase of the same unit, payer and channel, and never more than it in all. */
    void requireRefundable(EnterConsumptionRecord content, @Nullable UUID except, ConsumptionFacts facts) {
        ConsumptionRecord purchase = facts.purchases().get(content.refundOf());
        boolean known = purchase != null && purchase.organizationId().equals(content.organizationId());
        FieldChecks checks = new FieldChecks().refuseIf(!known, "refundOf", "unknown-reference");
        if (purchase != null && known) {
            long left = purchase.amountFen() + facts.refunded(purchase.id(), except);
            checks.refuseIf(
                            !purchase.lifecycle().isApproved() || purchase.refundOf() != null,
                            "refundOf",
                            "not-approved")
                    .refuseIf(!purchase.content().payer().equals(content.payer()), "payer", "other-than-purchase")
                    .refuseIf(!purchase.content().channel().equals(content.channel()), "channel", "other-than-purchase")
                    .refuseIf(content.paidOn().isBefore(purchase.businessDay()), "paidOn", "before-start")
                    .refuseIf(-content.amountFen() > left, "amountFen", "over-refunded");
        }
        checks.done();
    }

    /** What an approval stands on keeps its day and its organization, and covers what came back of it. */
    void requireSameCell(ConsumptionRecord record, EnterConsumptionRecord content) {
        new FieldChecks()
                .refuseIf(!content.organizationId().equals(record.organizationId()), "organizationId", "fixed")
                .refuseIf(!content.paidOn().equals(record.businessDay()), "paidOn", "fixed")
                .refuseIf(!Objects.equals(content.refundOf(), record.refundOf()), "refundOf", "fixed")
                .done();
        Map<UUID, Long> refunds = records.refunds(Set.of(record.id())).getOrDefault(record.id(), Map.of());
        long back = refunds.values().stream().mapToLong(Long::longValue).sum();
        boolean moved = !refunds.isEmpty()
                && (content.payer() != record.content().payer()
                        || content.channel() != record.content().channel());
        new FieldChecks()
                .refuseIf(!refunds.isEmpty() && content.amountFen() + back < 0, "amountFen", "below-refunds")
                .refuseIf(moved, "channel", "has-refunds")
                .done();
    }

    void requireWithoutRefunds(ConsumptionRecord record) {
        if (!records.refunds(Set.of(record.id())).isEmpty()) {
            throw ProblemException.because(ProblemType.CONFLICT, "detail.has-refunds");
        }
    }

    /** Before the pairings of a drafted programme go: none of them may have been bought for. */
    void refuse(@Observes @Priority(1) ProgrammeRemoval removal) {
        boolean used = records.count(
                        "pairingId in (select p.id from Pairing p where p.programmeId = ?1)", removal.programmeId())
                > 0;
        if (used) {
            throw ProblemException.because(ProblemType.CONFLICT, "detail.programme-in-use");
        }
    }
}
