package cn.tongxin.volunteer.person;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * What a volunteer served.
 *
 * @param asOf last day that was looked at
 * @param minutes approved minutes
 * @param records approved records
 * @param firstDay absent without records, as is the last
 * @param eligibleLevel stars that the time suffices for; absent below the first, and for everybody but the own unit
 * @param nextLevelMinutes time from which the next level is reached; absent above the last, and as above
 */
public record ServedTimeView(
        LocalDate asOf,
        Long minutes,
        Long records,
        @Nullable LocalDate firstDay,
        @Nullable LocalDate lastDay,
        @Nullable Integer eligibleLevel,
        @Nullable Integer nextLevelMinutes) {
    static ServedTimeView of(LocalDate asOf, ServedTime served, Ladder ladder) {
        return new ServedTimeView(
                asOf,
                served.minutes(),
                served.records(),
                served.first(),
                served.last(),
                ladder.level(served.minutes()),
                ladder.next(served.minutes()));
    }
}
