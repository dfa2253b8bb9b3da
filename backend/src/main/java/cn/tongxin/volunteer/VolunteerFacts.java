package cn.tongxin.volunteer;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import cn.tongxin.activity.ActivitySummary;
import cn.tongxin.ledger.RecordStatus;
import cn.tongxin.organization.OrganizationView;
import cn.tongxin.volunteer.person.VolunteerTerm;

/**
 * What has to be known about volunteer records that come in, for all of them at once.
 *
 * @param activities those that the caller sees, merged ones and what they were merged into
 * @param volunteers those that are named
 * @param headcounts records for people not named, by activity and organization
 * @param served other times of the named volunteers around the days in question
 * @param known records by organization and the caller's own key
 * @param alike records that say the same of the same day; looked for where one comes in alone, or is there
 * @param trusted activities and volunteers that were looked at before, by whoever entered or asked
 */
record VolunteerFacts(
        Map<UUID, OrganizationView> organizations,
        Map<UUID, ActivitySummary> activities,
        Map<UUID, VolunteerTerm> volunteers,
        Map<Place, UUID> headcounts,
        Map<UUID, List<Served>> served,
        Map<Key, VolunteerRecord> known,
        Map<Said, Set<UUID>> alike,
        Set<UUID> trusted,
        LocalDate today) {
    private static final Duration LONGEST = Duration.ofDays(1);

    record Place(UUID activity, UUID organization) {}

    record Key(UUID organization, String externalId) {}

    /** What makes a record look like another one. */
    record Said(UUID organization, LocalDate day, @Nullable UUID volunteer, int people, String content) {
        static Said by(EnterVolunteerRecord content) {
            return new Said(
                    content.organizationId(),
                    content.servedOn(),
                    content.volunteerId(),
                    content.people(),
                    content.content());
        }
    }

    /** When a volunteer served by another record. */
    record Served(UUID volunteer, UUID record, Busy busy, RecordStatus status) {}

    Optional<ActivitySummary> activity(@Nullable UUID id) {
        return id == null ? Optional.empty() : Optional.ofNullable(activities.get(id));
    }

    /** Whether whoever is named without times of his own was there while the activity lasts. */
    boolean isOnItsDay(EnterVolunteerRecord content) {
        boolean ownTimes = content.volunteerId() == null || content.startsAt() != null;
        return ownTimes
                || activity(content.activityId())
                        .map(activity -> activity.lastsOn(content.servedOn()))
                        .orElse(true);
    }

    /** When the volunteer is busy by this record. */
    @Nullable
    Busy busy(EnterVolunteerRecord content) {
        return busy(content, activities);
    }

    /** Its own times, else its activity's where that is at most a day long. */
    static @Nullable Busy busy(EnterVolunteerRecord content, Map<UUID, ActivitySummary> activities) {
        Instant startsAt = content.startsAt();
        Instant endsAt = content.endsAt();
        if (content.volunteerId() == null) {
            return null;
        }
        if (startsAt != null && endsAt != null) {
            return new Busy(startsAt, endsAt);
        }
        return Optional.ofNullable(content.activityId())
                .map(activities::get)
                .map(activity -> new Busy(activity.startsAt(), activity.endsAt()))
                .filter(busy -> Duration.between(busy.from(), busy.to()).compareTo(LONGEST) <= 0)
                .orElse(null);
    }

    /** Other records of the volunteer that overlap this one. */
    Stream<Served> overlapping(EnterVolunteerRecord content, @Nullable UUID except) {
        Busy busy = busy(content);
        return busy == null
                ? Stream.empty()
                : served.getOrDefault(content.volunteerId(), List.of()).stream()
                        .filter(other -> !other.record().equals(except))
                        .filter(other -> other.busy().overlaps(busy));
    }
}
