package cn.tongxin.audit;

import java.time.Duration;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptor;

import cn.tongxin.audit.chain.Digests;

import io.quarkus.runtime.StartupEvent;

/** Settings that break the law on keeping logs, or name a digest that there is not, stop the start. */
@ApplicationScoped
class AuditReadiness {
    /** Six months, however long they are. */
    private static final Duration SHORTEST = Duration.ofDays(183);

    @Inject
    AuditSettings settings;

    @Inject
    Digests digests;

    void check(@Observes @Priority(Interceptor.Priority.PLATFORM_BEFORE) StartupEvent start) {
        requireLong(settings.kept());
        digests.ofRow("");
    }

    static void requireLong(Duration kept) {
        if (kept.compareTo(SHORTEST) < 0) {
            throw new IllegalStateException("tongxin.audit.kept is shorter than six months");
        }
    }
}
