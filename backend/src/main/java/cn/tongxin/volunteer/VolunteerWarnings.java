package cn.tongxin.volunteer;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.jspecify.annotations.Nullable;

import cn.tongxin.ledger.RecordWarning;
import cn.tongxin.shared.problem.Texts;
import cn.tongxin.shared.time.BusinessClock;

/** What looks odd about a volunteer record. */
@ApplicationScoped
class VolunteerWarnings {
    private static final int LONG_MINUTES = 12 * 60;

    @Inject
    VolunteerBooks books;

    @Inject
    Texts texts;

    /** Of records that are there, by id. */
    Map<UUID, List<RecordWarning>> of(List<VolunteerRecord> kept) {
        if (kept.isEmpty()) {
            return Map.of();
        }
        VolunteerFacts facts =
                books.oddFacts(kept.stream().map(VolunteerRecord::content).toList());
        return kept.stream()
                .collect(Collectors.toMap(VolunteerRecord::id, record -> of(record.content(), record.id(), facts)));
    }

    List<RecordWarning> of(EnterVolunteerRecord content, @Nullable UUID except, VolunteerFacts facts) {
        List<RecordWarning> found = new ArrayList<>();
        if (content.activityId() == null) {
            found.add(warning("no-activity", "activityId"));
        }
        if (content.served() > LONG_MINUTES) {
            found.add(warning("long-service", "minutes"));
        }
        if (content.volunteerId() != null && facts.busy(content) == null) {
            found.add(warning("no-times", "startsAt"));
        }
        if (facts.overlapping(content, except).findAny().isPresent()) {
            found.add(warning("overlaps-waiting", "startsAt"));
        }
        if (endsNextDay(content)) {
            found.add(warning("next-day", "endsAt"));
        }
        if (facts.alike().getOrDefault(VolunteerFacts.Said.by(content), Set.of()).stream()
                .anyMatch(other -> !other.equals(except))) {
            found.add(warning("like-another", "content"));
        }
        return found;
    }

    /** Mostly a slip of the pen; who really served through the night hands it in all the same. */
    private static boolean endsNextDay(EnterVolunteerRecord content) {
        Instant endsAt = content.endsAt();
        return endsAt != null
                && LocalDate.ofInstant(endsAt.minusMillis(1), BusinessClock.ZONE)
                        .isAfter(content.servedOn());
    }

    private RecordWarning warning(String code, String field) {
        return new RecordWarning(code, field, texts.of("warning." + code));
    }
}
