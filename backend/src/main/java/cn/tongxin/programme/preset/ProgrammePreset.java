package cn.tongxin.programme.preset;

import java.util.List;

import cn.tongxin.programme.EnterActivityKind;
import cn.tongxin.programme.EnterProgramme;
import cn.tongxin.programme.rule.AllianceRules;
import cn.tongxin.programme.rule.ComparisonGroup;
import cn.tongxin.programme.rule.PairingRule;
import cn.tongxin.programme.rule.Policy;
import cn.tongxin.programme.rule.RecordRules;
import cn.tongxin.programme.rule.Requirement;

/**
 * A rule set to start from.
 *
 * @param code name of its data file
 * @param activityKinds kinds that its requirements name; adopting makes those that are missing
 */
public record ProgrammePreset(
        String code,
        String name,
        String description,
        List<EnterActivityKind> activityKinds,
        AllianceRules allianceRules,
        List<Requirement> requirements,
        List<PairingRule> pairingRules,
        List<ComparisonGroup> comparisonGroups,
        List<Policy> policies,
        RecordRules recordRules) {
    EnterProgramme programme(AdoptPreset asked) {
        return new EnterProgramme(
                asked.year(),
                asked.name(),
                allianceRules,
                requirements,
                pairingRules,
                comparisonGroups,
                policies,
                recordRules);
    }
}
