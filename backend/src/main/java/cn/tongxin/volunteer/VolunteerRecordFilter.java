package cn.tongxin.volunteer;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import jakarta.ws.rs.QueryParam;

import org.jspecify.annotations.Nullable;

import cn.tongxin.alliance.Membership;
import cn.tongxin.ledger.Lifecycle;
import cn.tongxin.ledger.RecordStatus;
import cn.tongxin.security.Scope;
import cn.tongxin.shared.page.Condition;

/**
 * Which volunteer records a list shows.
 *
 * @param q part of the content
 * @param alliance the organization's alliance on the business day, or {@code none} together with a programme
 * @param standalone true: without an activity
 * @param beneficiaries true: those that say how many they helped
 * @param named true: those of a named volunteer
 * @param waiting true: what waits for a decision, submitted or with a change asked for
 * @param withoutOwn true: without those of the caller's own organizations, on which he does not decide
 * @param from first business day
 * @param to last business day
 */
public record VolunteerRecordFilter(
        @QueryParam("q") @Nullable String q,
        @QueryParam("organization") @Nullable UUID organization,
        @QueryParam("alliance") @Nullable String alliance,
        @QueryParam("programme") @Nullable UUID programme,
        @QueryParam("activity") @Nullable UUID activity,
        @QueryParam("standalone") @Nullable Boolean standalone,
        @QueryParam("beneficiaries") @Nullable Boolean beneficiaries,
        @QueryParam("volunteer") @Nullable UUID volunteer,
        @QueryParam("named") @Nullable Boolean named,
        @QueryParam("waiting") @Nullable Boolean waiting,
        @QueryParam("withoutOwn") @Nullable Boolean withoutOwn,
        @QueryParam("status") @Nullable RecordStatus status,
        @QueryParam("from") @Nullable LocalDate from,
        @QueryParam("to") @Nullable LocalDate to,
        @QueryParam("updatedSince") @Nullable Instant updatedSince) {
    Condition condition(Scope scope) {
        return Condition.all(
                Condition.ifAsked("r.content like :q escape '!'", "q", Condition.containing(q)),
                Condition.ifAsked("r.organizationId = :organization", "organization", organization),
                Membership.filter(alliance, programme, "r.organizationId", "r.servedOn"),
                Condition.ifAsked("r.activityId = :activity", "activity", activity),
                Condition.ifTrue("r.activityId is null", standalone),
                Condition.ifTrue("r.beneficiaries > 0", beneficiaries),
                Condition.ifAsked("r.volunteerId = :volunteer", "volunteer", volunteer),
                Condition.ifTrue("r.volunteerId is not null", named),
                Condition.ifTrue(Lifecycle.WAITING, waiting),
                Boolean.TRUE.equals(withoutOwn) ? scope.others("r.organizationId") : Condition.ALWAYS,
                Condition.ifAsked("r.lifecycle.status = :status", "status", status),
                Condition.ifAsked("r.servedOn >= :from", "from", from),
                Condition.ifAsked("r.servedOn <= :to", "to", to),
                Condition.ifAsked("r.updatedAt >= :updatedSince", "updatedSince", updatedSince));
    }
}
