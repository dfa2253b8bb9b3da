package cn.tongxin.audit;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * An entry to be written.
 *
 * @param refusal slug of the problem that was answered
 * @param asked what of an export was asked for, as far as it names nobody
 * @param times how often it happened
 */
public record AuditNote(
        AuditKind kind,
        Origin origin,
        @Nullable String refusal,
        @Nullable String asked,
        int times,
        List<AuditSubject> subjects) {
    public static AuditNote of(AuditKind kind, Origin origin, List<AuditSubject> subjects) {
        return new AuditNote(kind, origin, null, null, 1, subjects);
    }

    public static AuditNote refused(Origin origin, String refusal, int times) {
        return new AuditNote(AuditKind.REFUSAL, origin, refusal, null, times, List.of());
    }

    public static AuditNote exported(Origin origin, @Nullable String asked, List<AuditSubject> subjects) {
        return new AuditNote(AuditKind.EXPORT, origin, null, asked, 1, subjects);
    }
}
