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
 * @param participants organizations by name
 * @param alliances those that took part as a whole
 * @param venue name of a venue, empty where it is none
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
        List<String> alliances,
        String venue,
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

    boolean hasKey() {
        return !externalId.isEmpty();
    }

    Activity numbered(String id) {
        return copy(id, startsAt, fate);
    }

    /** The same on another day; it has no key of its own. */
    Activity on(LocalDate day, Fate itsFate) {
        return copy("", day.atTime(startsAt.toLocalTime()), itsFate);
    }

    private Activity copy(String id, LocalDateTime start, Fate itsFate) {
        return new Activity(
                id,
                kind,
                title,
                organizer,
                participants,
                alliances,
                venue,
                place,
                start,
                minutes,
                headcount,
                beneficiaries,
                summary,
                outcome,
                itsFate);
    }
}
