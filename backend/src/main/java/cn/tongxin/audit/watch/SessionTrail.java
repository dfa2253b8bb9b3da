package cn.tongxin.audit.watch;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

import cn.tongxin.audit.AuditKind;
import cn.tongxin.audit.AuditNote;
import cn.tongxin.audit.AuditTrail;
import cn.tongxin.audit.Origin;
import cn.tongxin.security.session.SessionEvent;

/** Sign-ins and sign-outs, in the unit in which the session begins or ends. */
@ApplicationScoped
class SessionTrail {
    @Inject
    AuditTrail trail;

    void note(@Observes SessionEvent event) {
        AuditKind kind = event.kind() == SessionEvent.Kind.BEGUN ? AuditKind.SIGN_IN : AuditKind.SIGN_OUT;
        trail.write(
                AuditNote.of(kind, new Origin(event.who(), action(event.kind()), event.address(), null), List.of()));
    }

    private static String action(SessionEvent.Kind kind) {
        return switch (kind) {
            case BEGUN -> "signIn";
            case ENDED -> "signOut";
            case ENDED_ELSEWHERE -> "endSession";
        };
    }
}
