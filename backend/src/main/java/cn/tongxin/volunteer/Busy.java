package cn.tongxin.volunteer;

import java.time.Instant;

/** From when to when a named volunteer served; two of one volunteer never overlap. */
record Busy(Instant from, Instant to) {
    /** One may begin as the other ends. */
    boolean overlaps(Busy other) {
        return from.isBefore(other.to) && other.from.isBefore(to);
    }
}
