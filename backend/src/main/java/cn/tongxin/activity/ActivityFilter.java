package cn.tongxin.activity;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import jakarta.ws.rs.QueryParam;

import org.jspecify.annotations.Nullable;

import cn.tongxin.alliance.Membership;
import cn.tongxin.ledger.Lifecycle;
import cn.tongxin.ledger.RecordStatus;
import cn.tongxin.programme.ActivityCategory;
import cn.tongxin.security.Scope;
import cn.tongxin.shared.page.Condition;

/**
 * Which activities a list shows.
 *
 * @param q part of the title
 * @param organization the organizer
 * @param alliance the organizer's alliance on the business day, or {@code none} together with a programme
 * @param waiting true: what waits for a decision, submitted or with a change asked for
 * @param withoutOwn true: without those of the caller's own organizations, on which he does not decide
 * @param from first business day
 * @param to last business day
 * @param participant an organization that organized or was named as taking part
 * @param beneficiaries true: those that say how many they helped
 * @param involvement ORGANIZER leaves out where the caller's organizations only took part
 */
public record ActivityFilter(
        @QueryParam("q") @Nullable String q,
        @QueryParam("organization") @Nullable UUID organization,
        @QueryParam("alliance") @Nullable String alliance,
        @QueryParam("programme") @Nullable UUID programme,
        @QueryParam("status") @Nullable RecordStatus status,
        @QueryParam("kind") @Nullable String kind,
        @QueryParam("category") @Nullable ActivityCategory category,
        @QueryParam("waiting") @Nullable Boolean waiting,
        @QueryParam("withoutOwn") @Nullable Boolean withoutOwn,
        @QueryParam("stage") @Nullable ActivityStage stage,
        @QueryParam("venue") @Nullable UUID venue,
        @QueryParam("series") @Nullable UUID series,
        @QueryParam("participant") @Nullable UUID participant,
        @QueryParam("beneficiaries") @Nullable Boolean beneficiaries,
        @QueryParam("involvement") @Nullable Involvement involvement,
        @QueryParam("from") @Nullable LocalDate from,
        @QueryParam("to") @Nullable LocalDate to,
        @QueryParam("updatedSince") @Nullable Instant updatedSince) {
    Condition condition(Scope scope) {
        return Condition.all(
                Condition.ifAsked("r.title like :q escape '!'", "q", Condition.containing(q)),
                Condition.ifAsked("r.organizerId = :organization", "organization", organization),
                Membership.filter(alliance, programme, "r.organizerId", "r.heldOn"),
                Condition.ifAsked("r.lifecycle.status = :status", "status", status),
                Condition.ifAsked("k.code = :kind", "kind", kind),
                Condition.ifAsked("k.category = :category", "category", category),
                Condition.ifTrue(Lifecycle.WAITING, waiting),
                Boolean.TRUE.equals(withoutOwn) ? scope.others("r.organizerId") : Condition.ALWAYS,
                Condition.ifAsked("r.stage = :stage", "stage", stage),
                Condition.ifAsked("r.venueId = :venue", "venue", venue),
                Condition.ifAsked("r.seriesId = :series", "series", series),
                Condition.ifAsked(
                        "(r.organizerId = :participant or exists (select 1 from Activity n join n.participants np"
                                + " where n.id = r.id and np = :participant))",
                        "participant",
                        participant),
                Condition.ifTrue("r.beneficiaries > 0", beneficiaries),
                Condition.ifAsked("r.heldOn >= :from", "from", from),
                Condition.ifAsked("r.heldOn <= :to", "to", to),
                Condition.ifAsked("r.updatedAt >= :updatedSince", "updatedSince", updatedSince));
    }
}
