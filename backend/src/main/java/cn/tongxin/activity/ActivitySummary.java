package cn.tongxin.activity;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import cn.tongxin.ledger.EntryKind;
import cn.tongxin.ledger.RecordStatus;
import cn.tongxin.programme.ActivityCategory;
import cn.tongxin.shared.page.Row;
import cn.tongxin.shared.time.BusinessClock;

/** An activity as a row of a list. */
public record ActivitySummary(
        UUID id,
        String etag,
        String kind,
        String kindName,
        ActivityCategory category,
        String title,
        UUID organizerId,
        String organizerName,
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
        Instant updatedAt)
        implements Row {
    /** Whether it takes place on that day, or partly. */
    public boolean lastsOn(LocalDate day) {
        return !day.isBefore(heldOn) && !day.isAfter(BusinessClock.dayOf(endsAt));
    }
}
