package cn.tongxin.appeal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import jakarta.ws.rs.QueryParam;

import org.jspecify.annotations.Nullable;

import cn.tongxin.alliance.Membership;
import cn.tongxin.shared.page.Condition;
import cn.tongxin.shared.problem.ProblemException;
import cn.tongxin.shared.problem.ProblemType;
import cn.tongxin.shared.web.StrictValues;

/**
 * Which appeals a list shows.
 *
 * @param q part of number or title
 * @param organization the responsible handler, or {@code none} for those not yet assigned
 * @param alliance the handler's alliance on the day looked at, or {@code none} together with a programme
 * @param raisedBy who asks
 * @param day CLEARED: only cleared ones, and the period looks at the day of clearing
 * @param involvement HANDLER leaves out what the caller's organizations only raised
 */
public record AppealFilter(
        @QueryParam("q") @Nullable String q,
        @QueryParam("organization") @Nullable String organization,
        @QueryParam("alliance") @Nullable String alliance,
        @QueryParam("programme") @Nullable UUID programme,
        @QueryParam("raisedBy") @Nullable UUID raisedBy,
        @QueryParam("category") @Nullable AppealCategory category,
        @QueryParam("status") @Nullable AppealStatus status,
        @QueryParam("day") @Nullable AppealDay day,
        @QueryParam("involvement") @Nullable AppealInvolvement involvement,
        @QueryParam("from") @Nullable LocalDate from,
        @QueryParam("to") @Nullable LocalDate to,
        @QueryParam("updatedSince") @Nullable Instant updatedSince) {
    String dayColumn() {
        return day == AppealDay.CLEARED ? "r.clearedOn" : "r.registeredOn";
    }

    Condition condition() {
        return Condition.all(
                Condition.ifAsked(
                        "(r.title like :q escape '!' or r.number like :q escape '!')", "q", Condition.containing(q)),
                handler(),
                Membership.filter(alliance, programme, "r.handlerId", dayColumn()),
                Condition.ifAsked("r.raisedById = :raisedBy", "raisedBy", raisedBy),
                Condition.ifAsked("r.category = :category", "category", category),
                Condition.ifAsked("r.status = :status", "status", status),
                day == AppealDay.CLEARED
                        ? Condition.of("r.status = :cleared", "cleared", AppealStatus.CLEARED)
                        : Condition.ALWAYS,
                Condition.ifAsked(dayColumn() + " >= :from", "from", from),
                Condition.ifAsked(dayColumn() + " <= :to", "to", to),
                Condition.ifAsked("r.updatedAt >= :updatedSince", "updatedSince", updatedSince));
    }

    private Condition handler() {
        if (organization == null) {
            return Condition.ALWAYS;
        }
        if (organization.equals(Membership.NONE)) {
            return Condition.of("r.handlerId is null");
        }
        try {
            return Condition.of("r.handlerId = :handler", "handler", StrictValues.id(organization));
        } catch (IllegalArgumentException malformed) {
            throw ProblemException.field(ProblemType.INVALID_PARAMETER, "organization", "invalid-value");
        }
    }
}
