package cn.tongxin.ledger;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.annotation.JsonValue;

import cn.tongxin.shared.problem.ProblemException;

/**
 * What became of one of many records; in a mere check, what would become of it.
 *
 * @param id absent where it was refused, and in a mere check of a new one
 * @param problem why it was refused
 * @param warnings what looks odd and is kept all the same
 */
public record BatchOutcome(
        Outcome outcome, @Nullable UUID id, @Nullable ProblemException problem, List<RecordWarning> warnings) {
    public enum Outcome {
        CREATED,
        UPDATED,
        UNCHANGED,
        REJECTED;

        /** As the API says it. */
        @JsonValue
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** The record of who asked for one alone. */
    public UUID idOrRefuse() {
        if (problem != null) {
            throw problem;
        }
        return Objects.requireNonNull(id);
    }

    public static BatchOutcome refused(ProblemException problem) {
        return new BatchOutcome(Outcome.REJECTED, null, problem, List.of());
    }
}
