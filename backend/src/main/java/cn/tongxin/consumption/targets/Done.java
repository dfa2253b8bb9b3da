package cn.tongxin.consumption.targets;

import java.time.LocalDate;

/** The part of the programme's year that is looked at, both days included. */
record Done(LocalDate from, LocalDate asOf) {
    /** Linear to the end of the year, in whole 分, rounded down; the days of the year count as they are (365 or 366). */
    long projected(long done) {
        return Math.floorDiv(done * from.lengthOfYear(), asOf.getDayOfYear());
    }
}
