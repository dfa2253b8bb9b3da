package cn.tongxin.audit;

import java.time.LocalDate;
import java.util.UUID;

import jakarta.ws.rs.QueryParam;

import org.jspecify.annotations.Nullable;

import cn.tongxin.shared.page.Condition;
import cn.tongxin.shared.time.BusinessClock;

/**
 * Which entries a list shows.
 *
 * @param from first day, of Asia/Shanghai; where q, action, list or organization ask without it and without actor and
 *     subject, the latest 31 days
 * @param to last day
 * @param actor id of the person or client
 * @param action id of an operation, type of a job, or name of what recurs
 * @param subject id of a thing that the entry speaks of
 * @param list what the thing belongs to, as in its address
 * @param organization of the actor
 * @param q part of the actor's name, an address, or the id of a request
 */
public record AuditFilter(
        @QueryParam("from") @Nullable LocalDate from,
        @QueryParam("to") @Nullable LocalDate to,
        @QueryParam("kind") @Nullable AuditKind kind,
        @QueryParam("actor") @Nullable String actor,
        @QueryParam("action") @Nullable String action,
        @QueryParam("subject") @Nullable UUID subject,
        @QueryParam("list") @Nullable String list,
        @QueryParam("organization") @Nullable UUID organization,
        @QueryParam("q") @Nullable String q) {
    /** So many days where nothing else keeps a search within bounds. */
    static final int LATEST = 31;

    /** For filters that no index serves: without a first day, the latest days up to the last. */
    AuditFilter bounded(LocalDate today) {
        boolean searches = q != null || action != null || list != null || organization != null;
        return searches && from == null && actor == null && subject == null
                ? new AuditFilter(
                        (to == null ? today : to).minusDays(LATEST - 1),
                        to,
                        kind,
                        actor,
                        action,
                        subject,
                        list,
                        organization,
                        q)
                : this;
    }

    Condition condition() {
        return Condition.all(
                Condition.ifAsked(
                        "r.notedAt >= :from",
                        "from",
                        from == null
                                ? null
                                : from.atStartOfDay(BusinessClock.ZONE).toInstant()),
                Condition.ifAsked(
                        "r.notedAt < :to",
                        "to",
                        to == null
                                ? null
                                : to.plusDays(1)
                                        .atStartOfDay(BusinessClock.ZONE)
                                        .toInstant()),
                Condition.ifAsked("r.kind = :kind", "kind", kind),
                Condition.ifAsked("r.actorId = :actor", "actor", actor),
                Condition.ifAsked("r.action = :action", "action", action),
                Condition.ifAsked(
                        "r.number in (select s.number from AuditedSubject s where s.subjectId = :subject)",
                        "subject",
                        subject),
                Condition.ifAsked(
                        "r.lists like :list escape '!'",
                        "list",
                        list == null ? null : Condition.containing("," + list + ",")),
                Condition.ifAsked("r.organizationId = :organization", "organization", organization),
                searched());
    }

    private Condition searched() {
        return q == null || q.isBlank()
                ? Condition.ALWAYS
                : Condition.any(
                        Condition.of("r.actorName like :q escape '!'", "q", String.valueOf(Condition.containing(q))),
                        Condition.of("r.address = :exactly", "exactly", q.strip()),
                        Condition.of("r.requestId = :exactly", "exactly", q.strip()));
    }
}
