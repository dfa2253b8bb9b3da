package cn.tongxin.pairing;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.jspecify.annotations.Nullable;

import cn.tongxin.alliance.AllianceService;
import cn.tongxin.organization.OrganizationService;
import cn.tongxin.organization.OrganizationView;
import cn.tongxin.programme.ProgrammeService;
import cn.tongxin.programme.rule.PairingRule;
import cn.tongxin.programme.rule.SupporterType;
import cn.tongxin.programme.softrule.ExceptionReason;
import cn.tongxin.security.CurrentScope;
import cn.tongxin.security.CurrentUser;
import cn.tongxin.security.Roles;
import cn.tongxin.shared.problem.FieldChecks;
import cn.tongxin.shared.time.BusinessClock;
import cn.tongxin.shared.time.Days;

/** What a pairing must be before it is kept: one of a kind that its programme has, between parties that fit the kind. */
@ApplicationScoped
class PairingChecks {
    private static final String SUPPORTER = "supporterId";
    private static final String BENEFICIARY = "beneficiaryId";

    @Inject
    ProgrammeService programmes;

    @Inject
    AllianceService alliances;

    @Inject
    OrganizationService organizations;

    @Inject
    CurrentScope scope;

    @Inject
    CurrentUser user;

    @Inject
    BusinessClock clock;

    /**
     * Refuses content that cannot be kept. How many there are on either side refuses nothing.
     *
     * @return what supports
     */
    SupporterType require(EnterPairing content) {
        boolean programme = programmes.findVisible(content.programmeId()).isPresent();
        PairingRule rule = programme ? rule(content) : null;
        FieldChecks checks = new FieldChecks()
                .refuseIf(!programme, "programmeId", "unknown-reference")
                .refuseIf(programme && rule == null, "kind", "not-in-programme")
                .refuseIf(content.to() != null && content.to().isBefore(content.from()), "to", "before-start");
        SupporterType type = supporter(content, rule, checks);
        beneficiary(content, rule, checks);
        reasons(content, checks);
        checks.done();
        return type;
    }

    /** A supporter proposes for itself, a lead for its alliance. */
    boolean mayPropose(EnterPairing content) {
        return user.is(Roles.COMMITTEE)
                || scope.get().owns(content.supporterId())
                || alliances.ledBy(scope.get().own(), clock.today()).stream()
                        .anyMatch(alliance -> alliance.id().equals(content.supporterId()));
    }

    /** Whose deviation a reason explains; for the beneficiary speaks who owns it, or the committee. */
    Map<String, UUID> explained(EnterPairing content) {
        boolean speaks = user.is(Roles.COMMITTEE) || scope.get().owns(content.beneficiaryId());
        return speaks
                ? Map.of("R-04", content.supporterId(), "R-10", content.supporterId(), "R-08", content.beneficiaryId())
                : Map.of("R-04", content.supporterId(), "R-10", content.supporterId());
    }

    private @Nullable PairingRule rule(EnterPairing content) {
        return programmes
                .rules(content.programmeId())
                .pairingRule(content.kind().strip())
                .orElse(null);
    }

    private SupporterType supporter(EnterPairing content, @Nullable PairingRule rule, FieldChecks checks) {
        Optional<UUID> home = alliances.find(content.supporterId()).map(alliance -> alliance.programmeId());
        OrganizationView unit = organizations.find(content.supporterId()).orElse(null);
        SupporterType type = home.isPresent() ? SupporterType.ALLIANCE : SupporterType.ORGANIZATION;
        if (!mayPropose(content) || (home.isEmpty() && unit == null)) {
            checks.refuseIf(true, SUPPORTER, "unknown-reference");
            return type;
        }
        checks.refuseIf(home.isPresent() && !home.get().equals(content.programmeId()), SUPPORTER, "not-in-programme")
                .refuseIf(rule != null && !rule.takes(type), SUPPORTER, "supporter-type-not-allowed")
                .refuseIf(
                        rule != null && unit != null && !rule.takes(unit.kind()),
                        SUPPORTER,
                        "organization-kind-not-allowed")
                .refuseIf(unit != null && !unit.existsOn(content.from()), SUPPORTER, "not-active")
                .refuseIf(unit != null && outlives(unit, content), "to", "not-active");
        return type;
    }

    private void beneficiary(EnterPairing content, @Nullable PairingRule rule, FieldChecks checks) {
        OrganizationView unit = organizations
                .find(content.beneficiaryId())
                .filter(found -> !found.id().equals(content.supporterId()))
                .orElse(null);
        if (unit == null) {
            checks.refuseIf(true, BENEFICIARY, "unknown-reference");
            return;
        }
        checks.refuseIf(!unit.existsOn(content.from()), BENEFICIARY, "not-active")
                .refuseIf(outlives(unit, content), "to", "not-active");
        if (rule != null) {
            boolean kind =
                    rule.beneficiaryKinds().isEmpty() || rule.beneficiaryKinds().contains(unit.kind());
            checks.refuseIf(!kind, BENEFICIARY, "organization-kind-not-allowed")
                    .refuseIf(kind && !rule.supports(unit.id(), unit.kind()), BENEFICIARY, "beneficiary-not-listed");
        }
    }

    private static boolean outlives(OrganizationView party, EnterPairing content) {
        return party.activeTo() != null && Days.stored(content.to()).isAfter(party.activeTo());
    }

    private void reasons(EnterPairing content, FieldChecks checks) {
        List<ExceptionReason> reasons = content.reasons();
        for (int i = 0; i < reasons.size(); i++) {
            checks.refuseIf(
                    !explained(content).containsKey(reasons.get(i).rule()),
                    "exceptionReasons[" + i + "].rule",
                    "no-such-exception");
        }
    }
}
