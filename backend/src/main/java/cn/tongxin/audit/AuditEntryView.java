package cn.tongxin.audit;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import cn.tongxin.security.CallerKind;
import cn.tongxin.shared.page.Row;

/**
 * An entry of the audit trail.
 *
 * @param number in the chain, without gaps
 * @param action id of the operation, type of the job, or name of what recurs
 * @param actionName the same for people
 * @param requestId of the request, or of the job
 * @param refusal slug of the problem that was answered
 * @param asked what of an export was asked for
 * @param times how often it happened; repeated refusals are told together
 * @param lists which lists it touched
 * @param subjectId the first thing that it speaks of
 * @param subjects all of them; only where one entry is read
 * @param digest over this entry and all before it; with its number an anchor to be written down
 */
public record AuditEntryView(
        UUID id,
        String etag,
        long number,
        Instant notedAt,
        AuditKind kind,
        CallerKind actorKind,
        @Nullable String actorId,
        @Nullable String actorName,
        @Nullable UUID organizationId,
        String action,
        String actionName,
        @Nullable String address,
        @Nullable String requestId,
        @Nullable String refusal,
        @Nullable String refusalName,
        @Nullable String asked,
        int times,
        List<String> lists,
        int subjectCount,
        @Nullable UUID subjectId,
        @Nullable List<AuditSubject> subjects,
        String algorithm,
        String digest)
        implements Row {
    static AuditEntryView of(AuditEntryRow row, AuditWords words, @Nullable List<AuditSubject> subjects) {
        String refusal = row.refusal();
        return new AuditEntryView(
                row.id(),
                row.etag(),
                row.number(),
                row.notedAt(),
                row.kind(),
                row.actorKind(),
                row.actorId(),
                row.actorName(),
                row.organizationId(),
                row.action(),
                words.action(row.action()),
                row.address(),
                row.requestId(),
                refusal,
                refusal == null ? null : words.refusal(refusal),
                row.asked(),
                row.times(),
                Arrays.stream(row.lists().split(",", -1))
                        .filter(list -> !list.isEmpty())
                        .toList(),
                row.subjectCount(),
                row.subjectId(),
                subjects,
                row.algorithm(),
                row.digest());
    }
}
