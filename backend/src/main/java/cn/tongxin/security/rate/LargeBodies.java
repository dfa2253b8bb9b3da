package cn.tongxin.security.rate;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;

import org.eclipse.microprofile.config.inject.ConfigProperty;

import cn.tongxin.security.CurrentUser;
import cn.tongxin.shared.problem.ProblemException;
import cn.tongxin.shared.problem.ProblemType;

import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.security.identity.SecurityIdentity;

/** A request counts once however much it carries; what is large is held in memory, so each caller has two at a time. */
@Provider
@Priority(Priorities.AUTHORIZATION + 1)
public class LargeBodies implements ContainerRequestFilter, ContainerResponseFilter {
    private static final int AT_ONCE = 2;
    private static final String FORM = "multipart/";
    private static final String HELD = LargeBodies.class.getName();

    @Inject
    @ConfigProperty(name = "tongxin.limits.body")
    MemorySize usual;

    @Inject
    SecurityIdentity identity;

    @Inject
    CurrentUser user;

    private final Map<String, Integer> open = new ConcurrentHashMap<>();

    @Override
    public void filter(ContainerRequestContext request) {
        if (identity.isAnonymous() || !isLarge(request)) {
            return;
        }
        String caller = user.id();
        if (open.merge(caller, 1, Integer::sum) > AT_ONCE) {
            leave(caller);
            throw ProblemException.because(ProblemType.TOO_MANY_REQUESTS, "detail.too-many-large", AT_ONCE);
        }
        request.setProperty(HELD, caller);
    }

    /** When the work is done, and not when the caller went away: until then the body is held. */
    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext answer) {
        if (request.getProperty(HELD) instanceof String caller) {
            request.removeProperty(HELD);
            leave(caller);
        }
    }

    private void leave(String caller) {
        open.computeIfPresent(caller, (name, left) -> left > 1 ? left - 1 : null);
    }

    /** Only batches may be; one that does not say how long it is may be as long as any. Files go to the disk. */
    private boolean isLarge(ContainerRequestContext request) {
        String type = request.getHeaderString(HttpHeaders.CONTENT_TYPE);
        if (type != null && type.startsWith(FORM)) {
            return false;
        }
        String length = request.getHeaderString(HttpHeaders.CONTENT_LENGTH);
        return length == null
                ? request.getUriInfo().getPath().endsWith("/batch")
                : !length.matches("\\d{1,18}") || Long.parseLong(length) > usual.asLongValue();
    }
}
