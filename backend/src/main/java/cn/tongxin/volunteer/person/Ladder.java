package cn.tongxin.volunteer.person;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import cn.tongxin.programme.rule.RegionCode;
import cn.tongxin.programme.rule.StarLevel;

/**
 * The star levels that hold for a region on a day.
 *
 * @param levels in the order of the time they ask for
 */
record Ladder(List<StarLevel> levels) {
    static final Ladder NONE = new Ladder(List.of());

    /**
     * The levels of the nearest region that has any on that day; they are not mixed with those of a wider one.
     *
     * @param region GB/T 2260, or absent where the organization has none
     */
    static Ladder of(List<StarLevel> policy, @Nullable String region, LocalDate day) {
        TreeMap<Integer, List<StarLevel>> byReach = policy.stream()
                .filter(level -> level.holdsOn(day) && RegionCode.covers(level.regionCode(), region))
                .collect(Collectors.groupingBy(
                        level -> RegionCode.common(level.regionCode()).length(), TreeMap::new, Collectors.toList()));
        return byReach.isEmpty()
                ? NONE
                : new Ladder(byReach.lastEntry().getValue().stream()
                        .sorted(Comparator.comparing(StarLevel::minutes).thenComparing(StarLevel::level))
                        .toList());
    }

    /** The highest level that so many minutes suffice for. */
    @Nullable
    Integer level(long minutes) {
        return levels.stream()
                .filter(level -> level.minutes() <= minutes)
                .map(StarLevel::level)
                .max(Comparator.naturalOrder())
                .orElse(null);
    }

    /** Minutes from which the next level is reached. */
    @Nullable
    Integer next(long minutes) {
        return levels.stream()
                .map(StarLevel::minutes)
                .filter(needed -> needed > minutes)
                .findFirst()
                .orElse(null);
    }
}
