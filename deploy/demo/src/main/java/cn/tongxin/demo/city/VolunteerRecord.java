package cn.tongxin.demo.city;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * Served time of people who are not named.
 *
 * @param activity what it was served in; absent for service of its own
 * @param minutes served by each
 */
public record VolunteerRecord(
        String externalId,
        String organization,
        @Nullable Activity activity,
        LocalDate servedOn,
        int headcount,
        int minutes,
        String content,
        String place,
        Fate fate) {}
