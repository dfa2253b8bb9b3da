package cn.tongxin.feed;

import jakarta.ws.rs.QueryParam;

import org.jspecify.annotations.Nullable;

import cn.tongxin.shared.problem.ProblemException;
import cn.tongxin.shared.problem.ProblemType;

/**
 * Which changes, and from where on.
 *
 * @param cursor as answered before, with the same lists; absent: from the oldest that is kept
 * @param limit 1–200, default 50
 * @param lists names of lists with commas between them; all where absent
 * @param fromNow true: nothing but a cursor, to begin with before everything is read once
 */
public record ChangeFilter(
        @QueryParam("cursor") @Nullable String cursor,
        @QueryParam("limit") @Nullable Integer limit,
        @QueryParam("lists") @Nullable String lists,
        @QueryParam("fromNow") @Nullable Boolean fromNow) {
    private static final int DEFAULT = 50;
    private static final int MOST = 200;

    int size() {
        int size = limit == null ? DEFAULT : limit;
        if (size < 1 || size > MOST) {
            throw ProblemException.field(ProblemType.INVALID_PARAMETER, "limit", "invalid-value");
        }
        return size;
    }

    /** From now and from somewhere else are not to be had together. */
    boolean wantsOnlyCursor() {
        boolean now = Boolean.TRUE.equals(fromNow);
        if (now && cursor != null) {
            throw ProblemException.field(ProblemType.INVALID_PARAMETER, "cursor", "invalid-value");
        }
        return now;
    }
}
