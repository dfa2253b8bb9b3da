package cn.tongxin.volunteer;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import cn.tongxin.ledger.RecordStatus;
import cn.tongxin.shared.page.Row;

/** A volunteer record as it is read. */
public record VolunteerRecordView(
        UUID id,
        String etag,
        UUID organizationId,
        String organizationName,
        @Nullable UUID activityId,
        @Nullable String activityTitle,
        Integer headcount,
        LocalDate servedOn,
        @Nullable Instant startsAt,
        @Nullable Instant endsAt,
        Integer minutes,
        String content,
        @Nullable String place,
        @Nullable Integer beneficiaries,
        @Nullable String externalId,
        RecordStatus status,
        String enteredByName,
        @Nullable Instant submittedAt,
        @Nullable String decidedByName,
        @Nullable Instant decidedAt,
        @Nullable String returnReason,
        Instant updatedAt)
        implements Row {}
