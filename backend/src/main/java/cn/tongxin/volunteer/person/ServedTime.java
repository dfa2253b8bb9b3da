package cn.tongxin.volunteer.person;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * Approved time of one volunteer.
 *
 * @param first first day; absent without records, as is the last
 */
record ServedTime(
        Long minutes,
        Long records,
        @Nullable LocalDate first,
        @Nullable LocalDate last) {}
