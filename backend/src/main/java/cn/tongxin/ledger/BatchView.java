package cn.tongxin.ledger;

import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import cn.tongxin.shared.problem.Problem;

/**
 * What became of a batch; of a mere check, what would become of it.
 *
 * @param items one for each that was sent, in the same order
 */
public record BatchView(Summary summary, List<Result> items) {
    /** How many of each. */
    public record Summary(Integer created, Integer updated, Integer unchanged, Integer rejected) {}

    /**
     * What became of one.
     *
     * @param index its place in what was sent, from 0
     * @param id absent where it was refused, and in a mere check of a new one
     * @param problem why it was refused
     * @param warnings what looks odd and is kept all the same; in a mere check only
     */
    public record Result(
            Integer index,
            @Nullable String externalId,
            BatchOutcome.Outcome outcome,
            @Nullable UUID id,
            @Nullable String etag,
            @Nullable Problem problem,
            @Nullable List<RecordWarning> warnings) {}
}
