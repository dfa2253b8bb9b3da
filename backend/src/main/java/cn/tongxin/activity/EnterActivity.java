package cn.tongxin.activity;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.jspecify.annotations.Nullable;

/**
 * An activity as it is entered and changed.
 *
 * @param kind code of an activity kind
 * @param participants besides the organizer; each once
 * @param startsAt its Asia/Shanghai day is the business day
 * @param submit true: hands it in at once
 */
public record EnterActivity(
        @NotBlank @Size(max = 40) String kind,
        @NotBlank @Size(max = 100) String title,
        @NotNull UUID organizerId,
        @Size(max = 200) @Nullable List<@NotNull @Valid Participant> participants,
        @Size(min = 1, max = 100) @Nullable String place,
        @NotNull Instant startsAt,
        @NotNull Instant endsAt,
        @Min(1) @Max(1_000_000) @Nullable Integer headcount,
        @Min(0) @Max(10_000_000) @Nullable Integer beneficiaries,
        @Size(min = 1, max = 2000) @Nullable String summary,
        @Size(min = 1, max = 2000) @Nullable String outcome,
        @Nullable Boolean submit) {
    List<UUID> participantIds() {
        return participants == null
                ? List.of()
                : participants.stream()
                        .map(Participant::organizationId)
                        .filter(id -> !id.equals(organizerId))
                        .distinct()
                        .toList();
    }

    boolean wantsSubmit() {
        return Boolean.TRUE.equals(submit);
    }

    /** As it would be kept; two entries are the same when these are equal. */
    EnterActivity kept() {
        return new EnterActivity(
                kind,
                title.strip(),
                organizerId,
                participantIds().stream().map(Participant::new).toList(),
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
