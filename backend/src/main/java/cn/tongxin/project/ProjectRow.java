package cn.tongxin.project;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import cn.tongxin.programme.rule.SupporterType;
import cn.tongxin.shared.page.Row;

/** The columns of a project and of what it refers to once. */
record ProjectRow(
        UUID id,
        String etag,
        UUID programmeId,
        UUID pairingId,
        String pairingKind,
        SupporterType supporterType,
        UUID supporterId,
        String supporterName,
        UUID beneficiaryId,
        String beneficiaryName,
        UUID leaderId,
        String leaderName,
        String name,
        String need,
        LocalDate from,
        @Nullable LocalDate dueOn,
        LocalDate to,
        ProjectStatus status,
        @Nullable String stopReason,
        @Nullable String resultSummary,
        @Nullable Long resultValue,
        @Nullable String resultUnit,
        Instant updatedAt)
        implements Row {
    @Nullable
    ProjectResult result() {
        return resultSummary == null ? null : new ProjectResult(resultSummary, resultValue, resultUnit);
    }

    @Nullable
    LocalDate endedAs(ProjectStatus end) {
        return status == end ? to : null;
    }

    boolean late(LocalDate today) {
        return dueOn != null && dueOn.isBefore(today);
    }
}
