package cn.tongxin.security.rate;

import java.io.OutputStream;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

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

    /** What somebody holds of one kind. */
    private record Held(String key, int weight) {}

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
        if (open.merge(held.key(), held.weight(), Integer::sum) > MOST) {
            leave(held);
            throw ProblemException.because(ProblemType.TOO_MANY_REQUESTS, costly.detail(), MOST);
        }
        request.setProperty(HELD, held);
    }

    /** When the work is done, and not when the caller went away: until then it costs what it costs. */
    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext answer) {
        if (request.getProperty(HELD) instanceof Held held) {
            request.removeProperty(HELD);
            switch (answer.getEntity()) {
                case StreamingOutput flow -> answer.setEntity(flowing(flow, held));
                case Streamed sheet -> answer.setEntity(sheet.with(flowing(sheet.content(), held)));
                case null, default -> leave(held);
            }
        }
    }

    private StreamingOutput flowing(StreamingOutput flow, Held held) {
        return (OutputStream out) -> {
            try {
                flow.write(out);
            } finally {
                leave(held);
            }
        };
    }

    private void leave(Held held) {
        open.computeIfPresent(held.key(), (key, all) -> all > held.weight() ? all - held.weight() : null);
    }
}
