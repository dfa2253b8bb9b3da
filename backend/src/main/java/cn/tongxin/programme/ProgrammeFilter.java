package cn.tongxin.programme;

import cn.tongxin.shared.page.Condition;
import jakarta.ws.rs.QueryParam;
import org.jspecify.annotations.Nullable;

/** Which programmes a list shows. */
public record ProgrammeFilter(
        @QueryParam("year") @Nullable Integer year,
        @QueryParam("status") @Nullable ProgrammeStatus status) {
    Condition condition() {
        return Condition.all(
                Condition.ifAsked("r.year = :year", "year", year),
                Condition.ifAsked("r.status = :status", "status", status));
    }
}
