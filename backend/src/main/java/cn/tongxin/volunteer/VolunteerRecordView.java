package cn.tongxin.volunteer;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import cn.tongxin.ledger.RecordStatus;
import cn.tongxin.shared.page.Row;

/**
 * A volunteer record as it is read.
 *
 * @param activityTitle absent where the caller does not see the activity
 */
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
        implements Row {
    /** The columns of a query, one to one. */
    public VolunteerRecordView(
            UUID id,
            String etag,
            UUID organizationId,
            String organizationName,
            @Nullable UUID activityId,
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
            Instant updatedAt) {
        this(
                id,
                etag,
                organizationId,
                organizationName,
                activityId,
                null,
                headcount,
                servedOn,
                startsAt,
                endsAt,
                minutes,
                content,
                place,
                beneficiaries,
                externalId,
                status,
                enteredByName,
                submittedAt,
                decidedByName,
                decidedAt,
                returnReason,
                updatedAt);
    }

    VolunteerRecordView titled(@Nullable String title) {
        return new VolunteerRecordView(
                id,
                etag,
                organizationId,
                organizationName,
                activityId,
                title,
                headcount,
                servedOn,
                startsAt,
                endsAt,
                minutes,
                content,
                place,
                beneficiaries,
                externalId,
                status,
                enteredByName,
                submittedAt,
                decidedByName,
                decidedAt,
                returnReason,
                updatedAt);
    }
}
