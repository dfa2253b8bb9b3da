package cn.tongxin.consumption;

import java.util.List;
import java.util.UUID;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

import cn.tongxin.ledger.RecordDesk;
import cn.tongxin.organization.OrganizationService;
import cn.tongxin.organization.UnifiedCode;
import cn.tongxin.pairing.PairingService;
import cn.tongxin.programme.ProgrammeRemoval;
import cn.tongxin.shared.problem.FieldChecks;
import cn.tongxin.shared.problem.ProblemException;
import cn.tongxin.shared.problem.ProblemType;
import cn.tongxin.shared.time.BusinessClock;

/** What a purchase must be before it is kept. */
@ApplicationScoped
class ConsumptionRecordChecks {
    @Inject
    ConsumptionRecordRepository records;

    @Inject
    OrganizationService organizations;

    @Inject
    PairingService pairings;

    @Inject
    RecordDesk desk;

    @Inject
    BusinessClock clock;

    void require(EnterConsumptionRecord content) {
        UUID organization = content.organizationId();
        UUID pairing = content.pairingId();
        Voucher voucher = content.voucher();
        boolean known = desk.mayEnterFor(organization) && organizations.exist(List.of(organization));
        new FieldChecks()
                .refuseIf(!known, "organizationId", "unknown-reference")
                .refuseIf(
                        known && !organizations.existsOn(organization, content.paidOn()),
                        "organizationId",
                        "not-active")
                .refuseIf(pairing != null && pairings.find(pairing).isEmpty(), "pairingId", "unknown-reference")
                .refuseIf(content.paidOn().isAfter(clock.today()), "paidOn", "in-the-future")
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
