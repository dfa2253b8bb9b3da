package cn.tongxin.progress;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Who has been without activity, and for how long; plain rules with dates, and of organizations only.
 *
 * @param lastParts last day of each member's taking part
 * @param members by alliance, who was in it from when to when
 * @param first first day of the programme's year
 * @param asOf the day looked from
 */
record Idleness(
        List<ProgressRepository.LastPart> lastParts, Map<UUID, List<Joined>> members, LocalDate first, LocalDate asOf) {

    /** The last day on which any of its units took part in anything. */
    Optional<LocalDate> lastOf(UUID alliance) {
        return last(part -> part.allianceId().equals(alliance));
    }

    /** Days without activity; empty where the alliance has had no members yet. */
    Optional<Long> idleDays(UUID alliance) {
        return lastOf(alliance).or(() -> sinceJoining(of(alliance))).map(this::daysSince);
    }

    /** The members of the day that took part in nothing for so many days. */
    List<LaggingUnit> lagging(UUID alliance, int days, Map<UUID, String> names) {
        return of(alliance)
                .filter(member -> member.holdsOn(asOf))
                .map(member -> unit(alliance, member, names))
                .filter(unit -> unit.idleDays() >= days)
                .toList();
    }

    private LaggingUnit unit(UUID alliance, Joined member, Map<UUID, String> names) {
        UUID organization = member.organizationId();
        Optional<LocalDate> last = last(part ->
                part.organizationId().equals(organization) && part.allianceId().equals(alliance));
        LocalDate since = last.orElseGet(
                () -> sinceJoining(Stream.of(stay(alliance, member))).orElse(first));
        return new LaggingUnit(organization, names.getOrDefault(organization, ""), last.orElse(null), daysSince(since));
    }

    /** A change of role is no new beginning: the row in which its unbroken stay began. */
    private Joined stay(UUID alliance, Joined member) {
        return of(alliance)
                .filter(earlier -> earlier.organizationId().equals(member.organizationId())
                        && earlier.to().equals(member.from().minusDays(1)))
                .findFirst()
                .map(earlier -> stay(alliance, earlier))
                .orElse(member);
    }

    private Optional<LocalDate> last(Predicate<ProgressRepository.LastPart> wanted) {
        return lastParts.stream()
                .filter(wanted)
                .map(ProgressRepository.LastPart::day)
                .max(Comparator.naturalOrder());
    }

    private Optional<LocalDate> sinceJoining(Stream<Joined> joined) {
        return joined.map(member -> member.from().isBefore(first) ? first : member.from())
                .filter(from -> !from.isAfter(asOf))
                .min(Comparator.naturalOrder());
    }

    private Stream<Joined> of(UUID alliance) {
        return members.getOrDefault(alliance, List.of()).stream();
    }

    private long daysSince(LocalDate day) {
        return ChronoUnit.DAYS.between(day, asOf);
    }
}
