package cn.tongxin.ledger;

import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import cn.tongxin.shared.problem.Problem;

/**
 * What became of each, in the order asked.
 *
 * @param decided how many it happened to
 * @param refused how many not
 */
public record DecidedMany(Integer decided, Integer refused, List<Decided> items) {
    /**
     * One of them.
     *
     * @param status as it stands now; absent where refused
     * @param problem why it was refused
     */
    public record Decided(
            UUID id,
            @Nullable RecordStatus status,
            @Nullable String etag,
            @Nullable Problem problem) {}
}
