package cn.tongxin.programme;

import java.util.List;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.jspecify.annotations.Nullable;

import cn.tongxin.programme.rule.AllianceRules;
import cn.tongxin.programme.rule.ComparisonGroup;
import cn.tongxin.programme.rule.PairingRule;
import cn.tongxin.programme.rule.Policy;
import cn.tongxin.programme.rule.ProgrammeRules;
import cn.tongxin.programme.rule.RecordRules;
import cn.tongxin.programme.rule.Requirement;

/**
 * A yearly programme as it is entered and changed. Rules that are not named are empty: nothing is asked for.
 *
 * @param year not changed once a version is published, nor is the name
 */
public record EnterProgramme(
        @NotNull @Min(2000) @Max(2100) Integer year,
        @NotBlank @Size(max = 100) String name,
        @Valid @Nullable AllianceRules allianceRules,
        @Size(max = 50) @Nullable List<@NotNull @Valid Requirement> requirements,
        @Size(max = 50) @Nullable List<@NotNull @Valid PairingRule> pairingRules,
        @Size(max = 50) @Nullable List<@NotNull @Valid ComparisonGroup> comparisonGroups,
        @Size(max = 100) @Nullable List<@NotNull @Valid Policy> policies,
        @Valid @Nullable RecordRules recordRules) {
    static EnterProgramme of(int year, String name, ProgrammeRules rules) {
        return new EnterProgramme(
                year,
                name,
                rules.allianceRules(),
                rules.requirements(),
                rules.pairingRules(),
                rules.comparisonGroups(),
                rules.policies(),
                rules.recordRules());
    }

    ProgrammeRules rules() {
        return new ProgrammeRules(
                allianceRules == null ? AllianceRules.STANDING : allianceRules,
                orNone(requirements),
                orNone(pairingRules),
                orNone(comparisonGroups),
                orNone(policies),
                recordRules == null ? RecordRules.STANDING : recordRules);
    }

    private static <T> List<T> orNone(@Nullable List<T> rows) {
        return rows == null ? List.of() : rows;
    }
}
