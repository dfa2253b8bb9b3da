package cn.tongxin.volunteer;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import cn.tongxin.ledger.EntryKind;
import cn.tongxin.ledger.EntryView;
import cn.tongxin.ledger.RecordStatus;
import cn.tongxin.ledger.RecordWarning;
import cn.tongxin.ledger.StepView;
import cn.tongxin.shared.Naming;
import cn.tongxin.shared.page.Row;
import cn.tongxin.volunteer.person.ShownName;

/**
 * A volunteer record as it is read.
 *
 * @param activityTitle absent where the caller does not see the activity
 * @param volunteerNumber absent where nobody is named
 * @param volunteerName masked unless the caller's own organization is the volunteer's
 * @param requested the change of the approved record that waits for a decision
 * @param entries what happened to it since it was approved; with a single record only
 * @param steps what happened to it before its approval, in order; with a single record only
 * @param warnings what looks odd while it is not yet approved; with a single record, and in a list where asked for
 */
public record VolunteerRecordView(
        UUID id,
        String etag,
        UUID organizationId,
        String organizationName,
        @Nullable UUID activityId,
        @Nullable UUID volunteerId,
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
        @Nullable EntryKind requested,
        Instant updatedAt,
        @Nullable String activityTitle,
        @Nullable String volunteerNumber,
        @Nullable String volunteerName,
        @Nullable List<EntryView> entries,
        @Nullable List<StepView> steps,
        @Nullable List<RecordWarning> warnings)
        implements Row, Naming {
    /** The columns of a query, one to one. */
    public VolunteerRecordView(
            UUID id,
            String etag,
            UUID organizationId,
            String organizationName,
            @Nullable UUID activityId,
            @Nullable UUID volunteerId,
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
            @Nullable EntryKind requested,
            Instant updatedAt) {
        this(
                id,
                etag,
                organizationId,
                organizationName,
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
                externalId,
                status,
                enteredByName,
                submittedAt,
                decidedByName,
                decidedAt,
                returnReason,
                requested,
                updatedAt,
                null,
                null,
                null,
                null,
                null,
                null);
    }

    @Override
    public boolean namesSomebody() {
        return volunteerId != null;
    }

    VolunteerRecordView titled(@Nullable String title, @Nullable ShownName volunteer) {
        return with(
                title,
                volunteer == null ? null : volunteer.number(),
                volunteer == null ? null : volunteer.name(),
                entries,
                steps,
                warnings);
    }

    VolunteerRecordView with(List<EntryView> further, List<StepView> taken, List<RecordWarning> odd) {
        return with(
                activityTitle,
                volunteerNumber,
                volunteerName,
                further.isEmpty() ? null : further,
                taken.isEmpty() ? null : taken,
                odd.isEmpty() ? null : odd);
    }

    VolunteerRecordView warned(List<RecordWarning> odd) {
        return with(activityTitle, volunteerNumber, volunteerName, entries, steps, odd.isEmpty() ? null : odd);
    }

    private VolunteerRecordView with(
            @Nullable String title,
            @Nullable String number,
            @Nullable String name,
            @Nullable List<EntryView> further,
            @Nullable List<StepView> taken,
            @Nullable List<RecordWarning> odd) {
        return new VolunteerRecordView(
                id,
                etag,
                organizationId,
                organizationName,
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
                externalId,
                status,
                enteredByName,
                submittedAt,
                decidedByName,
                decidedAt,
                returnReason,
                requested,
                updatedAt,
                title,
                number,
                name,
                further,
                taken,
                odd);
    }
}
