package cn.tongxin.demo.city;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;

/**
 * An activity.
 *
 * @param externalId our own key for it; empty until the whole year stands in its order
 * @param startsAt by the clock in Shanghai
 * @param beneficiaries 0 where nobody counted
 * @param outcome empty where there is nothing to tell
 */
public record Activity(
        String externalId,
        String kind,
        String title,
        String organizer,
        List<String> participants,
        String place,
        LocalDateTime startsAt,
        int minutes,
        int headcount,
        int beneficiaries,
        String summary,
        String outcome,
        Fate fate) {
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    public LocalDate day() {
        return startsAt.toLocalDate();
    }

    public Instant start() {
        return startsAt.atZone(ZONE).toInstant();
    }

    public Instant end() {
        return start().plusSeconds(minutes * 60L);
    }

    Activity numbered(String id) {
        return new Activity(
                id,
                kind,
                title,
                organizer,
                participants,
                place,
                startsAt,
                minutes,
                headcount,
                beneficiaries,
                summary,
                outcome,
                fate);
    }
}
