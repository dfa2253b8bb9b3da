package cn.tongxin.volunteer.document;

import java.time.LocalDate;

import jakarta.ws.rs.QueryParam;

import org.jspecify.annotations.Nullable;

import cn.tongxin.shared.problem.ProblemException;
import cn.tongxin.shared.problem.ProblemType;

/**
 * Which days a record list covers; both are needed.
 *
 * @param from first business day
 * @param to last business day
 */
public record RecordListFilter(
        @QueryParam("from") @Nullable LocalDate from,
        @QueryParam("to") @Nullable LocalDate to) {
    LocalDate first() {
        return required(from, "from");
    }

    LocalDate last() {
        LocalDate last = required(to, "to");
        if (last.isBefore(first())) {
            throw ProblemException.field(ProblemType.INVALID_PARAMETER, "to", "before-start");
        }
        return last;
    }

    private static LocalDate required(@Nullable LocalDate day, String name) {
        if (day == null) {
            throw ProblemException.field(ProblemType.INVALID_PARAMETER, name, "required");
        }
        return day;
    }
}
