package cn.tongxin.consumption.targets;

import org.jspecify.annotations.Nullable;

/**
 * How far a target is reached, in 分.
 *
 * @param targetFen absent where there is none
 * @param gapFen what is still to be bought, never below 0; absent without target
 * @param projectedFen what the whole year makes at the pace so far: done × days of the year ÷ days up to asOf, rounded
 *     down
 * @param permille done ÷ target in thousandths, rounded down; absent without target
 * @param recordsUrl the list of exactly the purchases that were counted
 */
public record TargetPart(
        @Nullable Long targetFen,
        Long doneFen,
        @Nullable Long gapFen,
        Long projectedFen,
        @Nullable Long permille,
        String recordsUrl) {
    static TargetPart of(@Nullable Long target, long done, Done counted, String recordsUrl) {
        return new TargetPart(
                target,
                done,
                target == null ? null : Math.max(0, target - done),
                counted.projected(done),
                target == null || target == 0 ? null : Math.floorDiv(done * 1000, target),
                recordsUrl);
    }
}
