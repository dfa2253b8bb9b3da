package cn.tongxin.shared.page;

import jakarta.ws.rs.QueryParam;

import org.jspecify.annotations.Nullable;

import cn.tongxin.shared.problem.ProblemException;
import cn.tongxin.shared.problem.ProblemType;

/**
 * Which page of a list.
 *
 * @param limit 1–200, default 50
 * @param cursor as answered before
 * @param page for screens: 1 is the first, down to row 10 000; not together with a cursor
 * @param sort a name from the list's closed set; a leading minus turns it round
 */
public record PageQuery(
        @QueryParam("limit") @Nullable Integer limit,
        @QueryParam("cursor") @Nullable String cursor,
        @QueryParam("page") @Nullable Integer page,
        @QueryParam("withTotal") @Nullable Boolean withTotal,
        @QueryParam("sort") @Nullable String sort) {
    public static final int DEEPEST_ROW = 10_000;
    private static final int DEFAULT = 50;
    private static final int MOST = 200;

    int size() {
        int size = limit == null ? DEFAULT : limit;
        if (size < 1 || size > MOST) {
            throw invalid("limit", "invalid-value");
        }
        return size;
    }

    int offset() {
        if (page == null) {
            return 0;
        }
        if (page < 1 || cursor != null) {
            throw invalid("page", "invalid-value");
        }
        long offset = (page - 1L) * size();
        if (offset + size() > DEEPEST_ROW) {
            throw invalid("page", "too-deep");
        }
        return (int) offset;
    }

    boolean wantsTotal() {
        return Boolean.TRUE.equals(withTotal);
    }

    static ProblemException invalid(String parameter, String code) {
        return ProblemException.field(ProblemType.INVALID_PARAMETER, parameter, code);
    }
}
