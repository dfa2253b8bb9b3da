package cn.tongxin.volunteer;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import cn.tongxin.ledger.RecordStatus;
import cn.tongxin.shared.page.Row;

/**
 * A volunteer record as a sheet holds it.
 *
 * @param volunteerNumber of the named volunteer
 * @param sourceSystem what the external id is unique within
 */
public record VolunteerRecordRow(
        UUID id,
        String etag,
        UUID organizationId,
        @Nullable UUID activityId,
        @Nullable UUID volunteerId,
        @Nullable String volunteerNumber,
        Integer headcount,
        LocalDate servedOn,
        @Nullable Instant startsAt,
        @Nullable Instant endsAt,
        Integer minutes,
        String content,
        @Nullable String place,
        @Nullable Integer beneficiaries,
        @Nullable String externalId,
        @Nullable String sourceSystem,
        RecordStatus status)
        implements Row {
    /** Whether that would change nothing. */
    public boolean says(EnterVolunteerRecord entered) {
        return kept().equals(entered.kept());
    }

    private EnterVolunteerRecord kept() {
        return new EnterVolunteerRecord(
                organizationId,
                activityId,
                volunteerId,
                headcount,
                servedOn,
                startsAt,
                endsAt,
                minutes,
                content,
                place,
                beneficiaries,
                null);
    }
}
