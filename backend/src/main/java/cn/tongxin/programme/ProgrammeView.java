package cn.tongxin.programme;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import cn.tongxin.programme.rule.AllianceRules;
import cn.tongxin.programme.rule.ComparisonGroup;
import cn.tongxin.programme.rule.PairingRule;
import cn.tongxin.programme.rule.Policy;
import cn.tongxin.programme.rule.RecordRules;
import cn.tongxin.programme.rule.Requirement;
import cn.tongxin.shared.page.Row;

/**
 * A yearly programme with the rules in force, or with its first draft where none is published yet.
 *
 * @param number the version whose rules these are
 * @param draftNumber a later version that is being prepared; for the committee
 */
public record ProgrammeView(
        UUID id,
        String etag,
        Integer year,
        String name,
        ProgrammeStatus status,
        Integer number,
        @Nullable String note,
        @Nullable Instant publishedAt,
        @Nullable String publishedByName,
        @Nullable Integer draftNumber,
        AllianceRules allianceRules,
        List<Requirement> requirements,
        List<PairingRule> pairingRules,
        List<ComparisonGroup> comparisonGroups,
        List<Policy> policies,
        RecordRules recordRules)
        implements Row {
    static ProgrammeView of(ProgrammeSummary programme, ProgrammeVersionView version, @Nullable Integer draftNumber) {
        return new ProgrammeView(
                programme.id(),
                programme.etag(),
                programme.year(),
                programme.name(),
                programme.status(),
                version.number(),
                version.note(),
                version.publishedAt(),
                version.publishedByName(),
                draftNumber,
                version.allianceRules(),
                version.requirements(),
                version.pairingRules(),
                version.comparisonGroups(),
                version.policies(),
                version.recordRules());
    }
}
