package cn.tongxin.volunteer;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import jakarta.ws.rs.QueryParam;

import org.jspecify.annotations.Nullable;

import cn.tongxin.alliance.Membership;
import cn.tongxin.ledger.RecordStatus;
import cn.tongxin.shared.page.Condition;

/**
 * Which volunteer records a list shows.
 *
 * @param q part of the content
 * @param alliance the organization's alliance on the business day, or {@code none} together with a programme
 * @param from first business day
 * @param to last business day
 */
public record VolunteerRecordFilter(
        @QueryParam("q") @Nullable String q,
        @QueryParam("organization") @Nullable UUID organization,
        @QueryParam("alliance") @Nullable String alliance,
        @QueryParam("programme") @Nullable UUID programme,
        @QueryParam("activity") @Nullable UUID activity,
        @QueryParam("status") @Nullable RecordStatus status,
        @QueryParam("from") @Nullable LocalDate from,
        @QueryParam("to") @Nullable LocalDate to,
        @QueryParam("updatedSince") @Nullable Instant updatedSince) {
    Condition condition() {
        return Condition.all(
                Condition.ifAsked("r.content like :q escape '!'", "q", Condition.containing(q)),
                Condition.ifAsked("r.organizationId = :organization", "organization", organization),
                Membership.filter(alliance, programme, "r.organizationId", "r.servedOn"),
                Condition.ifAsked("r.activityId = :activity", "activity", activity),
                Condition.ifAsked("r.lifecycle.status = :status", "status", status),
                Condition.ifAsked("r.servedOn >= :from", "from", from),
                Condition.ifAsked("r.servedOn <= :to", "to", to),
                Condition.ifAsked("r.updatedAt >= :updatedSince", "updatedSince", updatedSince));
    }
}
