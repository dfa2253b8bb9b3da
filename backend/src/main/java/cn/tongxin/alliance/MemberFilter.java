package cn.tongxin.alliance;

import java.time.LocalDate;
import java.util.UUID;

import jakarta.ws.rs.QueryParam;

import org.jspecify.annotations.Nullable;

import cn.tongxin.shared.page.Condition;

/**
 * Which members a list shows.
 *
 * @param on who was in it on that day; the whole history where absent
 */
public record MemberFilter(
        @QueryParam("on") @Nullable LocalDate on,
        @QueryParam("role") @Nullable MemberRole role,
        @QueryParam("organization") @Nullable UUID organization) {
    Condition condition() {
        return Condition.all(
                Condition.ifAsked(":on between r.fromDay and r.toDay", "on", on),
                Condition.ifAsked("r.role = :role", "role", role),
                Condition.ifAsked("r.organizationId = :organization", "organization", organization));
    }
}
