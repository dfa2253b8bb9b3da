package cn.tongxin.audit.watch;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

import cn.tongxin.audit.AuditNote;
import cn.tongxin.audit.AuditTrail;
import cn.tongxin.audit.Origin;
import cn.tongxin.security.CallerKind;
import cn.tongxin.security.Who;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.scheduler.Scheduled;
import io.smallrye.mutiny.infrastructure.Infrastructure;

/**
 * Refusals are told, but nobody fills the trail by being refused: the first of its kind within a minute is written at
 * once, all others of it as one at the minute's end. Written beside the request, which may not wait for a database where
 * it was refused.
 */
@ApplicationScoped
class Refusals {
    /** Under which a request carries that its refusal was told. */
    static final String TOLD = "tongxin.refusal-told";

    private static final Logger LOG = Logger.getLogger(Refusals.class);

    /** Of so many different kinds a minute, each for itself; what comes from even more callers is one kind of each. */
    private static final int MOST = 500;

    /** So many of them of one caller, or one address; all further ones of his are one kind for each reason. */
    private static final int MOST_OF_ONE = 20;

    private static final String MANY = "many";

    @Inject
    AuditTrail trail;

    private final Map<Kind, Integer> repeats = new ConcurrentHashMap<>();

    /** Who was refused what and why; of whom nothing is known, the address. */
    private record Kind(Who who, @Nullable String address, String action, String reason) {
        static Kind of(Origin origin, String reason) {
            return new Kind(
                    origin.who(),
                    origin.who().kind() == CallerKind.ANONYMOUS ? origin.address() : null,
                    origin.action(),
                    reason);
        }

        boolean isOfSame(Kind other) {
            return who.equals(other.who) && Objects.equals(address, other.address);
        }

        Kind ofOne() {
            return new Kind(who, address, MANY, reason);
        }

        Kind ofMany() {
            return new Kind(who, null, MANY, reason);
        }

        Origin origin() {
            return new Origin(who, action, address, null);
        }
    }

    static boolean isOne(int status) {
        return status == 401 || status == 403 || status == 429;
    }

    void note(Origin origin, String reason) {
        Kind kind = Kind.of(origin, reason);
        Kind counted = counted(kind);
        if (repeats.putIfAbsent(counted, 0) != null) {
            repeats.merge(counted, 1, Integer::sum);
        } else {
            AuditNote first = AuditNote.refused(counted.equals(kind) ? origin : counted.origin(), reason, 1);
            Infrastructure.getDefaultExecutor().execute(() -> write(first));
        }
    }

    private Kind counted(Kind kind) {
        if (repeats.containsKey(kind)) {
            return kind;
        }
        if (repeats.size() >= MOST) {
            return kind.ofMany();
        }
        long ofSame = repeats.keySet().stream().filter(kind::isOfSame).count();
        return ofSame < MOST_OF_ONE ? kind : kind.ofOne();
    }

    /** What is refused from now on is the first of its kind again. */
    @Scheduled(every = "1m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void endOfMinute() {
        for (Kind kind : List.copyOf(repeats.keySet())) {
            Integer times = repeats.remove(kind);
            if (times != null && times > 0) {
                write(AuditNote.refused(kind.origin(), kind.reason(), times));
            }
        }
    }

    void end(@Observes ShutdownEvent ending) {
        endOfMinute();
    }

    @ActivateRequestContext
    void write(AuditNote refusal) {
        try {
            trail.write(refusal);
        } catch (RuntimeException failed) {
            LOG.warnf(failed, "a refusal was not written to the audit trail");
        }
    }
}
