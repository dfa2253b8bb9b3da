package cn.tongxin.consumption;

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
 * Which purchases a list shows.
 *
 * @param q part of the product
 * @param alliance the organization's alliance on the business day, or {@code none} together with a programme
 * @param refundOf refunds of this purchase
 * @param waiting true: what waits for a decision, submitted or with a change asked for
 * @param withoutOwn true: without those of the caller's own organizations, on which he does not decide
 * @param countsFor what the canteen and the trade union of that unit bought: canteen purchases count where the canteen is
 *     declared
 * @param channels codes of channels with commas between, any of which it may be
 * @param from first business day
 * @param to last business day
 */
public record ConsumptionRecordFilter(
        @QueryParam("q") @Nullable String q,
        @QueryParam("organization") @Nullable UUID organization,
        @QueryParam("alliance") @Nullable String alliance,
        @QueryParam("programme") @Nullable UUID programme,
        @QueryParam("channel") @Nullable Channel channel,
        @QueryParam("countsFor") @Nullable UUID countsFor,
        @QueryParam("channels") @Nullable String channels,
        @QueryParam("payer") @Nullable Payer payer,
        @QueryParam("refundOf") @Nullable UUID refundOf,
        @QueryParam("waiting") @Nullable Boolean waiting,
        @QueryParam("withoutOwn") @Nullable Boolean withoutOwn,
        @QueryParam("status") @Nullable RecordStatus status,
        @QueryParam("from") @Nullable LocalDate from,
        @QueryParam("to") @Nullable LocalDate to,
        @QueryParam("updatedSince") @Nullable Instant updatedSince) {
    Condition condition(Scope scope) {
        return Condition.all(
                Condition.ifAsked("r.product like :q escape '!'", "q", Condition.containing(q)),
                Condition.ifAsked("r.organizationId = :organization", "organization", organization),
                Membership.filter(alliance, programme, "r.organizationId", "r.paidOn"),
                Condition.ifAsked("r.channel = :channel", "channel", channel),
                Condition.ifAsked("r.payer = :payer", "payer", payer),
                Condition.ifAsked("r.refundOf = :refundOf", "refundOf", refundOf),
                Condition.ifTrue(Lifecycle.WAITING, waiting),
                Boolean.TRUE.equals(withoutOwn) ? scope.others("r.organizationId") : Condition.ALWAYS,
                Counting.towards(countsFor),
                Counting.through(channels),
                Condition.ifAsked("r.lifecycle.status = :status", "status", status),
                Condition.ifAsked("r.paidOn >= :from", "from", from),
                Condition.ifAsked("r.paidOn <= :to", "to", to),
                Condition.ifAsked("r.updatedAt >= :updatedSince", "updatedSince", updatedSince));
    }
}
