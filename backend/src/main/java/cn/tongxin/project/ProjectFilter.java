package cn.tongxin.project;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import jakarta.ws.rs.QueryParam;

import org.jspecify.annotations.Nullable;

import cn.tongxin.alliance.Membership;
import cn.tongxin.shared.page.Condition;

/**
 * Which projects a list shows.
 *
 * @param q part of the name
 * @param organization the leader
 * @param alliance the leader's alliance on the project's first day, or {@code none} together with a programme
 * @param kind kind of the pairing
 * @param overdue true: only those overdue today; false: only the others
 * @param active true: only those that run on the day asked for, even where they ended later
 * @param asOf the day asked for; today where absent
 * @param completedFrom first day of completion; leaves out what is not completed
 * @param completedTo last day of completion; leaves out what is not completed
 */
public record ProjectFilter(
        @QueryParam("q") @Nullable String q,
        @QueryParam("programme") @Nullable UUID programme,
        @QueryParam("pairing") @Nullable UUID pairing,
        @QueryParam("organization") @Nullable UUID organization,
        @QueryParam("alliance") @Nullable String alliance,
        @QueryParam("beneficiary") @Nullable UUID beneficiary,
        @QueryParam("kind") @Nullable String kind,
        @QueryParam("status") @Nullable ProjectStatus status,
        @QueryParam("overdue") @Nullable Boolean overdue,
        @QueryParam("active") @Nullable Boolean active,
        @QueryParam("asOf") @Nullable LocalDate asOf,
        @QueryParam("completedFrom") @Nullable LocalDate completedFrom,
        @QueryParam("completedTo") @Nullable LocalDate completedTo,
        @QueryParam("updatedSince") @Nullable Instant updatedSince) {
    Condition condition(LocalDate today) {
        return Condition.all(
                Condition.ifAsked("r.name like :q escape '!'", "q", Condition.containing(q)),
                Condition.ifAsked("r.programmeId = :ofProgramme", "ofProgramme", programme),
                Condition.ifAsked("r.pairingId = :pairing", "pairing", pairing),
                Condition.ifAsked("r.leaderId = :organization", "organization", organization),
                Membership.filter(alliance, programme, "r.leaderId", "r.fromDay"),
                Condition.ifAsked("p.beneficiaryId = :beneficiary", "beneficiary", beneficiary),
                Condition.ifAsked("p.kind = :kind", "kind", kind),
                Condition.ifAsked("r.status = :status", "status", status),
                overdue == null ? Condition.ALWAYS : ProjectRepository.overdue(overdue, today),
                Boolean.TRUE.equals(active)
                        ? ProjectRepository.activeOn(asOf == null ? today : asOf)
                        : Condition.ALWAYS,
                ProjectRepository.completed(completedFrom, completedTo),
                Condition.ifAsked("r.updatedAt >= :updatedSince", "updatedSince", updatedSince));
    }
}
