package cn.tongxin.volunteer;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.jspecify.annotations.Nullable;

import cn.tongxin.ledger.RecordContent;
import cn.tongxin.shared.time.BusinessClock;

/**
 * A volunteer record as it is entered and changed.
 *
 * @param volunteerId who served; then nobody else is meant
 * @param headcount how many served, for people who are not named; one of the two is needed
 * @param servedOn business day; the day of {@code startsAt} where that is given
 * @param minutes time served by each, without travel (so at most the time between start and end); may be left out where
 *     both are given
 * @param submit true: hands it in at once
 */
public record EnterVolunteerRecord(
        @NotNull UUID organizationId,
        @Nullable UUID activityId,
        @Nullable UUID volunteerId,
        @Min(1) @Max(1_000_000) @Nullable Integer headcount,
        @NotNull LocalDate servedOn,
        @Nullable Instant startsAt,
        @Nullable Instant endsAt,
        @Min(1) @Max(1_000_000) @Nullable Integer minutes,
        @NotBlank @Size(max = 500) String content,
        @Size(min = 1, max = 100) @Nullable String place,
        @Min(0) @Max(10_000_000) @Nullable Integer beneficiaries,
        @Nullable Boolean submit)
        implements RecordContent {
    EnterVolunteerRecord in(UUID activity) {
        return new EnterVolunteerRecord(
                organizationId,
                activity,
                volunteerId,
                headcount,
                servedOn,
                startsAt,
                endsAt,
                minutes,
                content,
                place,
                beneficiaries,
                submit);
    }

    /** What it names beside its organization. */
    Set<UUID> references() {
        return Stream.of(Optional.ofNullable(activityId), Optional.ofNullable(volunteerId))
                .flatMap(Optional::stream)
                .collect(Collectors.toSet());
    }

    /** How many served: one where a volunteer is named. */
    public int people() {
        return volunteerId != null || headcount == null ? 1 : headcount;
    }

    @Override
    public boolean wantsSubmit() {
        return Boolean.TRUE.equals(submit);
    }

    /** Minutes served by each: as given, else between start and end; 0 where neither says. */
    public int served() {
        return minutes == null ? betweenMinutes() : minutes;
    }

    int betweenMinutes() {
        return startsAt == null || endsAt == null
                ? 0
                : (int) Math.min(ChronoUnit.MINUTES.between(startsAt, endsAt), Integer.MAX_VALUE);
    }

    @Nullable
    LocalDate startDay() {
        return startsAt == null ? null : BusinessClock.dayOf(startsAt);
    }

    /** As it would be kept; two entries are the same when these are equal. */
    @Override
    public EnterVolunteerRecord kept() {
        return new EnterVolunteerRecord(
                organizationId,
                activityId,
                volunteerId,
                people(),
                servedOn,
                startsAt == null ? null : startsAt.truncatedTo(ChronoUnit.MILLIS),
                endsAt == null ? null : endsAt.truncatedTo(ChronoUnit.MILLIS),
                served(),
                content.strip(),
                place,
                beneficiaries,
                null);
    }
}
