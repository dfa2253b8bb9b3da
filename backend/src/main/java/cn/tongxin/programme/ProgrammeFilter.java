package cn.tongxin.programme;

import jakarta.ws.rs.QueryParam;

import org.jspecify.annotations.Nullable;

import cn.tongxin.shared.page.Condition;

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
