package cn.tongxin.demo.city;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;

import org.jspecify.annotations.Nullable;

/**
 * Served time of one volunteer, or of people who are not named.
 *
 * @param activity what it was served in; absent for service of its own
 * @param volunteer number of the one who served, else empty
 * @param startsAt by the clock in Shanghai; absent where nobody is named
 * @param minutes served by each
 */
public record VolunteerRecord(
        String externalId,
        String organization,
        @Nullable Activity activity,
        String volunteer,
        @Nullable LocalDateTime startsAt,
        LocalDate servedOn,
        int headcount,
        int minutes,
        String content,
        String place,
        Fate fate) {
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    public boolean isNamed() {
        return !volunteer.isEmpty();
    }

    public @Nullable Instant start() {
        return startsAt == null ? null : startsAt.atZone(ZONE).toInstant();
    }
}
