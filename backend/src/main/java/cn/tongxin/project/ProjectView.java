package cn.tongxin.project;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import cn.tongxin.programme.rule.SupporterType;
import cn.tongxin.shared.page.Row;

/**
 * A project as it is read.
 *
 * @param overdue still active, and its day or that of an open milestone has passed
 * @param overdueMilestones how many open milestones are late; none once it is over
 */
public record ProjectView(
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
        List<PartnerView> partners,
        List<Milestone> milestones,
        LocalDate from,
        @Nullable LocalDate dueOn,
        ProjectStatus status,
        @Nullable LocalDate completedOn,
        @Nullable ProjectResult result,
        @Nullable LocalDate stoppedOn,
        @Nullable String stopReason,
        boolean overdue,
        Integer overdueMilestones,
        Instant updatedAt)
        implements Row {
    static ProjectView of(ProjectRow row, List<PartnerView> partners, List<Milestone> milestones, LocalDate today) {
        boolean active = row.status() == ProjectStatus.ACTIVE;
        int missed = active
                ? (int) milestones.stream()
                        .filter(milestone -> milestone.missed(today))
                        .count()
                : 0;
        return new ProjectView(
                row.id(),
                row.etag(),
                row.programmeId(),
                row.pairingId(),
                row.pairingKind(),
                row.supporterType(),
                row.supporterId(),
                row.supporterName(),
                row.beneficiaryId(),
                row.beneficiaryName(),
                row.leaderId(),
                row.leaderName(),
                row.name(),
                row.need(),
                partners,
                milestones,
                row.from(),
                row.dueOn(),
                row.status(),
                row.endedAs(ProjectStatus.COMPLETED),
                row.result(),
                row.endedAs(ProjectStatus.STOPPED),
                row.stopReason(),
                active && (missed > 0 || row.late(today)),
                missed,
                row.updatedAt());
    }
}
