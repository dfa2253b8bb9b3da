package cn.tongxin.activity;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.jspecify.annotations.Nullable;

import cn.tongxin.ledger.RecordContent;
import cn.tongxin.shared.time.BusinessClock;

/**
 * An activity as it is entered and changed.
 *
 * @param kind code of an activity kind
 * @param participants besides the organizer; each once
 * @param venueId one of the venues
 * @param startsAt its Asia/Shanghai day is the business day
 * @param submit true: hands it in at once
 */
public record EnterActivity(
        @NotBlank @Size(max = 40) String kind,
        @NotBlank @Size(max = 100) String title,
        @NotNull UUID organizerId,
        @Size(max = 200) @Nullable List<@NotNull @Valid Participant> participants,
        @Nullable UUID venueId,
        @Size(min = 1, max = 100) @Nullable String place,
        @NotNull Instant startsAt,
        @NotNull Instant endsAt,
        @Min(1) @Max(1_000_000) @Nullable Integer headcount,
        @Min(0) @Max(10_000_000) @Nullable Integer beneficiaries,
        @Size(min = 1, max = 2000) @Nullable String summary,
        @Size(min = 1, max = 2000) @Nullable String outcome,
        @Nullable Boolean submit)
        implements RecordContent {
    @Override
    public UUID organizationId() {
        return organizerId;
    }

    List<UUID> participantIds() {
        return named(Participant::organizationId)
                .filter(id -> !id.equals(organizerId))
                .toList();
    }

    List<UUID> allianceIds() {
        return named(Participant::allianceId).toList();
    }

    private Stream<UUID> named(Function<Participant, @Nullable UUID> side) {
        return participants == null
                ? Stream.empty()
                : participants.stream()
                        .flatMap(one -> Stream.ofNullable(side.apply(one)))
                        .distinct();
    }

    static List<Participant> participants(List<UUID> organizations, List<UUID> alliances) {
        return Stream.concat(
                        organizations.stream().map(Participant::organization),
                        alliances.stream().map(Participant::alliance))
                .toList();
    }

    /** The business day: the Asia/Shanghai day of its start. */
    LocalDate day() {
        return BusinessClock.dayOf(startsAt);
    }

    @Override
    public boolean wantsSubmit() {
        return Boolean.TRUE.equals(submit);
    }

    /** The same on another day, at the same time of day, with nothing of what came of it. */
    EnterActivity on(LocalDate day) {
        Duration shift = Duration.between(
                BusinessClock.dayOf(startsAt).atStartOfDay(BusinessClock.ZONE), day.atStartOfDay(BusinessClock.ZONE));
        return new EnterActivity(
                kind,
                title,
                organizerId,
                participants,
                venueId,
                place,
                startsAt.plus(shift),
                endsAt.plus(shift),
                null,
                null,
                null,
                null,
                null);
    }

    EnterActivity reported(ReportActivity report) {
        return new EnterActivity(
                kind,
                title,
                organizerId,
                participants,
                venueId,
                place,
                startsAt,
                endsAt,
                report.headcount() == null ? headcount : report.headcount(),
                report.beneficiaries() == null ? beneficiaries : report.beneficiaries(),
                report.summary(),
                report.outcome() == null ? outcome : report.outcome(),
                null);
    }

    EnterActivity held(HoldActivity held) {
        return new EnterActivity(
                kind,
                title,
                organizerId,
                participants,
                venueId,
                place,
                held.startsAt() == null ? startsAt : held.startsAt(),
                held.endsAt() == null ? endsAt : held.endsAt(),
                held.headcount() == null ? headcount : held.headcount(),
                beneficiaries,
                summary,
                outcome,
                null);
    }

    /** Whether it is the other one with more who took part. */
    boolean covers(EnterActivity other) {
        Set<Participant> all = new HashSet<>(participants == null ? List.of() : participants);
        return other.participants != null
                && all.containsAll(other.participants)
                && equals(new EnterActivity(
                        other.kind,
                        other.title,
                        other.organizerId,
                        participants,
                        other.venueId,
                        other.place,
                        other.startsAt,
                        other.endsAt,
                        other.headcount,
                        other.beneficiaries,
                        other.summary,
                        other.outcome,
                        other.submit));
    }

    /** As it would be kept; two entries are the same when these are equal. */
    @Override
    public EnterActivity kept() {
        return new EnterActivity(
                kind,
                title.strip(),
                organizerId,
                participants(participantIds(), allianceIds()),
                venueId,
                place,
                startsAt.truncatedTo(ChronoUnit.MILLIS),
                endsAt.truncatedTo(ChronoUnit.MILLIS),
                headcount,
                beneficiaries,
                summary,
                outcome,
                null);
    }
}
