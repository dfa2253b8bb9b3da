package cn.tongxin.programme;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;

import cn.tongxin.programme.rule.AllianceRules;
import cn.tongxin.programme.rule.ComparisonGroup;
import cn.tongxin.programme.rule.PairingRule;
import cn.tongxin.programme.rule.Policy;
import cn.tongxin.programme.rule.RecordRules;
import cn.tongxin.programme.rule.Requirement;

/**
 * One version of a programme's rules.
 *
 * @param note why it was made; absent on the first
 */
public record ProgrammeVersionView(
        Integer number,
        ProgrammeStatus status,
        @Nullable String note,
        @Nullable Instant publishedAt,
        @Nullable String publishedByName,
        AllianceRules allianceRules,
        List<Requirement> requirements,
        List<PairingRule> pairingRules,
        List<ComparisonGroup> comparisonGroups,
        List<Policy> policies,
        RecordRules recordRules) {}
