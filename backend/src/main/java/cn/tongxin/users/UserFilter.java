package cn.tongxin.users;

import java.util.UUID;

import jakarta.ws.rs.QueryParam;

import org.jspecify.annotations.Nullable;

import cn.tongxin.shared.page.Condition;

/**
 * Which accounts a list shows.
 *
 * @param q part of the name or of the username
 * @param awaitsGrant true: those who can do nothing until the security administrator has granted them something
 */
public record UserFilter(
        @QueryParam("q") @Nullable String q,
        @QueryParam("organization") @Nullable UUID organization,
        @QueryParam("role") @Nullable UserRole role,
        @QueryParam("awaitsGrant") @Nullable Boolean awaitsGrant,
        @QueryParam("status") @Nullable UserStatus status) {
    Condition condition() {
        return Condition.all(
                Condition.ifAsked(
                        "(r.name like :q escape '!' or r.username like :q escape '!')", "q", Condition.containing(q)),
                Condition.ifAsked("r.organizationId = :organization", "organization", organization),
                Condition.ifAsked(
                        "concat(' ', r.roles, ' ') like :role", "role", role == null ? null : holding(role.code())),
                Condition.ifTrue("r.status = ACTIVE and (r.roles = '' or r.resting = true)", awaitsGrant),
                Condition.ifAsked("r.status = :status", "status", status));
    }

    /** The pattern of roles among which there is that one. */
    static String holding(String role) {
        return "% " + role + " %";
    }
}
