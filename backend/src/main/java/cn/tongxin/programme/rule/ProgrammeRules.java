package cn.tongxin.programme.rule;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The whole rule set of a programme; frozen with it. */
public record ProgrammeRules(
        AllianceRules allianceRules,
        List<Requirement> requirements,
        List<PairingRule> pairingRules,
        List<ComparisonGroup> comparisonGroups,
        List<Policy> policies,
        RecordRules recordRules) {
    /** Rule sets that were written before there were rules for records have none. */
    public ProgrammeRules {
        recordRules = recordRules == null ? RecordRules.STANDING : recordRules;
    }

    public Optional<PairingRule> pairingRule(String kind) {
        return pairingRules.stream().filter(rule -> rule.kind().equals(kind)).findFirst();
    }

    /** The value that a policy has on a day. */
    public Optional<Integer> policy(PolicyCode code, LocalDate day) {
        return policies.stream()
                .filter(policy -> policy.code() == code && policy.holdsOn(day))
                .map(Policy::value)
                .findFirst();
    }
}
