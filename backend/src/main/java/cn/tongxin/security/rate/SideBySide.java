package cn.tongxin.security.rate;

import java.io.OutputStream;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.StreamingOutput;
import jakarta.ws.rs.ext.Provider;

import org.eclipse.microprofile.config.inject.ConfigProperty;

import cn.tongxin.security.CurrentUser;
import cn.tongxin.shared.Streamed;
import cn.tongxin.shared.problem.ProblemException;
import cn.tongxin.shared.problem.ProblemType;

import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;

/**
 * A request counts once however much it costs; files, batches and exports hold a thread, memory or a connection to the
 * database for long, so of each kind everybody has only some side by side.
 */
@Provider
@Priority(Priorities.AUTHORIZATION + 1)
public class SideBySide implements ContainerRequestFilter, ContainerResponseFilter {
    static final int MOST = 4;
    private static final String HELD = SideBySide.class.getName();

    @Inject
    @ConfigProperty(name = "tongxin.limits.body")
    MemorySize usual;

    @Context
    ResourceInfo operation;

    @Inject
    SecurityIdentity identity;

    @Inject
    CurrentUser user;

    @Inject
    CurrentVertxRequest current;

    private final Map<String, Integer> open = new ConcurrentHashMap<>();

    /** What somebody holds of one kind, and gives back once. */
    private final class Held {
        private final String key;
        private final int weight;
        private final AtomicBoolean flows = new AtomicBoolean();
        private final AtomicBoolean left = new AtomicBoolean();

        Held(String key, int weight) {
            this.key = key;
            this.weight = weight;
        }

        boolean isTooMuch() {
            return open.merge(key, weight, Integer::sum) > MOST;
        }

        void leave() {
            if (left.compareAndSet(false, true)) {
                open.computeIfPresent(key, (same, all) -> all > weight ? all - weight : null);
            }
        }

        /** Nobody asked for more than the head, or he went away before it began. */
        void leaveUnlessItFlows() {
            if (!flows.get()) {
                leave();
            }
        }

        StreamingOutput of(StreamingOutput flow) {
            return (OutputStream out) -> {
                flows.set(true);
                try {
                    flow.write(out);
                } finally {
                    leave();
                }
            };
        }
    }

    @Override
    public void filter(ContainerRequestContext request) {
        Optional<Costly> kind = Costly.of(request, operation.getResourceMethod());
        if (identity.isAnonymous() || kind.isEmpty()) {
            return;
        }
        Costly costly = kind.get();
        Held held = new Held(
                user.id() + ' ' + costly,
                costly.weight(current.getCurrent().body().length(), usual.asLongValue()));
        if (held.isTooMuch()) {
            held.leave();
            throw ProblemException.because(ProblemType.TOO_MANY_REQUESTS, costly.detail(), MOST);
        }
        request.setProperty(HELD, held);
        current.getCurrent().addEndHandler(done -> held.leaveUnlessItFlows());
    }

    /** When the work is done, and not when the caller went away: until then it costs what it costs. */
    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext answer) {
        if (request.getProperty(HELD) instanceof Held held) {
            request.removeProperty(HELD);
            switch (answer.getEntity()) {
                case StreamingOutput flow -> answer.setEntity(held.of(flow));
                case Streamed sheet -> answer.setEntity(sheet.with(held.of(sheet.content())));
                case null, default -> held.leave();
            }
        }
    }
}
