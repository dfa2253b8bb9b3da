package cn.tongxin.programme.rule;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;

import cn.tongxin.shared.problem.FieldChecks;

/** What contradicts itself in a rule set, or names what is not there. */
public final class RuleChecks {
    private final FieldChecks checks = new FieldChecks();

    private RuleChecks() {}

    /**
     * Refuses with all objections at once.
     *
     * @param knownKinds codes of activity kinds
     * @param exist whether all of these organizations exist
     */
    public static void require(ProgrammeRules rules, Set<String> knownKinds, Predicate<Collection<UUID>> exist) {
        RuleChecks objections = new RuleChecks();
        objections.alliances(rules.allianceRules());
        objections.requirements(rules.requirements(), knownKinds);
        objections.pairings(rules.pairingRules(), exist);
        objections.groups(rules.comparisonGroups(), exist);
        objections.policies(rules.policies());
        objections.records(rules.recordRules());
        objections.checks.done();
    }

    private void alliances(AllianceRules rules) {
        range(rules.leads(), "allianceRules.leads");
        range(rules.deputies(), "allianceRules.deputies");
        range(rules.chambers(), "allianceRules.chambers");
    }

    private void requirements(List<Requirement> requirements, Set<String> knownKinds) {
        unique(requirements, Requirement::code, "requirements", "code");
        for (int i = 0; i < requirements.size(); i++) {
            Requirement asked = requirements.get(i);
            checks.refuseIf(
                    !knownKinds.containsAll(asked.activityKinds()),
                    "requirements[" + i + "].activityKinds",
                    "unknown-reference");
            checks.refuseIf(
                    asked.pairedPartner() && asked.partnerKinds().isEmpty(),
                    "requirements[" + i + "].partnerKinds",
                    "required");
        }
    }

    private void pairings(List<PairingRule> rules, Predicate<Collection<UUID>> exist) {
        unique(rules, PairingRule::kind, "pairingRules", "kind");
        for (int i = 0; i < rules.size(); i++) {
            PairingRule rule = rules.get(i);
            String place = "pairingRules[" + i + "].";
            range(rule.supportersPerBeneficiary(), place + "supportersPerBeneficiary");
            range(rule.beneficiariesPerSupporter(), place + "beneficiariesPerSupporter");
            checks.refuseIf(!exist.test(rule.beneficiaryIds()), place + "beneficiaryIds", "unknown-reference");
        }
    }

    private void groups(List<ComparisonGroup> groups, Predicate<Collection<UUID>> exist) {
        unique(groups, ComparisonGroup::code, "comparisonGroups", "code");
        Set<Object> placed = new HashSet<>();
        for (int i = 0; i < groups.size(); i++) {
            ComparisonGroup group = groups.get(i);
            String place = "comparisonGroups[" + i + "].";
            boolean kindTwice = group.organizationKinds().stream().anyMatch(kind -> !placed.add(kind));
            boolean organizationTwice = group.organizationIds().stream().anyMatch(id -> !placed.add(id));
            checks.refuseIf(kindTwice, place + "organizationKinds", "twice");
            checks.refuseIf(organizationTwice, place + "organizationIds", "twice");
            checks.refuseIf(!exist.test(group.organizationIds()), place + "organizationIds", "unknown-reference");
        }
    }

    private void policies(List<Policy> policies) {
        for (int i = 0; i < policies.size(); i++) {
            Policy policy = policies.get(i);
            checks.refuseIf(
                    policy.from() != null && policy.to() != null && policy.to().isBefore(policy.from()),
                    "policies[" + i + "].to",
                    "before-start");
            checks.refuseIf(policies.subList(0, i).stream().anyMatch(policy::overlaps), "policies[" + i + "]", "twice");
        }
    }

    private void records(RecordRules rules) {
        for (int i = 0; i < rules.starLevels().size(); i++) {
            StarLevel level = rules.starLevels().get(i);
            checks.refuseIf(
                    level.from() != null && level.to() != null && level.to().isBefore(level.from()),
                    "recordRules.starLevels[" + i + "].to",
                    "before-start");
        }
        unique(rules.consumption(), rule -> String.valueOf(rule.regionCode()), "recordRules.consumption", "regionCode");
    }

    private void range(CountRange range, String field) {
        checks.refuseIf(range.turnedRound(), field + ".max", "below-minimum");
    }

    private <T> void unique(List<T> rows, Function<T, String> key, String list, String field) {
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < rows.size(); i++) {
            checks.refuseIf(!seen.add(key.apply(rows.get(i))), list + "[" + i + "]." + field, "twice");
        }
    }
}
