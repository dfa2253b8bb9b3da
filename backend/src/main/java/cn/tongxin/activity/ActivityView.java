package cn.tongxin.activity;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import cn.tongxin.ledger.BulkDesk;
import cn.tongxin.ledger.EntryKind;
import cn.tongxin.ledger.EntryView;
import cn.tongxin.ledger.RecordStatus;
import cn.tongxin.ledger.StepView;
import cn.tongxin.programme.ActivityCategory;
import cn.tongxin.shared.page.Row;

/**
 * An activity as it is read.
 *
 * @param requested the change of the approved activity that waits for a decision
 * @param entries what happened to it since it was approved
 * @param steps what happened to it before its approval, in order
 */
public record ActivityView(
        UUID id,
        String etag,
        String kind,
        String kindName,
        ActivityCategory category,
        String title,
        UUID organizerId,
        String organizerName,
        List<ParticipantView> participants,
        @Nullable UUID venueId,
        @Nullable String venueName,
        @Nullable String place,
        Instant startsAt,
        Instant endsAt,
        LocalDate heldOn,
        @Nullable Integer headcount,
        @Nullable Integer beneficiaries,
        @Nullable String summary,
        @Nullable String outcome,
        @Nullable String externalId,
        @Nullable UUID seriesId,
        ActivityStage stage,
        RecordStatus status,
        @Nullable String cancelReason,
        @Nullable UUID mergedIntoId,
        String enteredByName,
        @Nullable Instant submittedAt,
        @Nullable String decidedByName,
        @Nullable Instant decidedAt,
        @Nullable String returnReason,
        @Nullable EntryKind requested,
        Instant updatedAt,
        @Nullable List<EntryView> entries,
        @Nullable List<StepView> steps)
        implements Row {
    static ActivityView of(
            ActivitySummary row, List<ParticipantView> participants, List<EntryView> entries, List<StepView> steps) {
        return new ActivityView(
                row.id(),
                row.etag(),
                row.kind(),
                row.kindName(),
                row.category(),
                row.title(),
                row.organizerId(),
                row.organizerName(),
                participants,
                row.venueId(),
                row.venueName(),
                row.place(),
                row.startsAt(),
                row.endsAt(),
                row.heldOn(),
                row.headcount(),
                row.beneficiaries(),
                row.summary(),
                row.outcome(),
                row.externalId(),
                row.seriesId(),
                row.stage(),
                row.status(),
                row.cancelReason(),
                row.mergedIntoId(),
                row.enteredByName(),
                row.submittedAt(),
                row.decidedByName(),
                row.decidedAt(),
                row.returnReason(),
                row.requested(),
                row.updatedAt(),
                entries.isEmpty() ? null : entries,
                steps.isEmpty() ? null : steps);
    }

    BulkDesk.Standing standing() {
        return new BulkDesk.Standing(status, etag);
    }
}
