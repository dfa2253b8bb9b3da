package cn.tongxin.audit;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * One thing that an entry speaks of.
 *
 * @param list as in its address: {@code volunteer-records}
 * @param before digest of the row as it was; absent where it was not there, or was only read
 * @param after digest of the row as it became
 */
public record AuditSubject(
        String list,
        UUID id,
        SubjectAct act,
        @Nullable String before,
        @Nullable String after) {
    /** The same thing touched again later in the same unit; null where it came and went. */
    @Nullable
    AuditSubject then(AuditSubject later) {
        if (act == SubjectAct.CREATED && later.act == SubjectAct.REMOVED) {
            return null;
        }
        SubjectAct both = act == SubjectAct.CREATED ? act : later.act;
        return new AuditSubject(
                list, id, both, before == null && act != SubjectAct.CREATED ? later.before : before, later.after);
    }
}
