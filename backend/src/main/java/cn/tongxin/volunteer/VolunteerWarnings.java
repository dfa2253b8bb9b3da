package cn.tongxin.volunteer;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.jspecify.annotations.Nullable;

import cn.tongxin.ledger.RecordWarning;
import cn.tongxin.shared.problem.Texts;

/** What looks odd about a volunteer record. */
@ApplicationScoped
class VolunteerWarnings {
    private static final int LONG_MINUTES = 12 * 60;

    @Inject
    Texts texts;

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
        return found;
    }

    private RecordWarning warning(String code, String field) {
        return new RecordWarning(code, field, texts.of("warning." + code));
    }
}
