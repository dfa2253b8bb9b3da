package cn.tongxin.security.rate;

import jakarta.annotation.PostConstruct;
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

import io.github.bucket4j.TimeMeter;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;

/** Nobody keeps the others from being served: a limit for each caller, told with every answer. */
@Provider
@Priority(Priorities.AUTHORIZATION)
public class RateLimits implements ContainerRequestFilter, ContainerResponseFilter {
    private static final String LEFT = RateLimits.class.getName();

    @Inject
    @ConfigProperty(name = "tongxin.limits.requests")
    long requests;

    @Inject
    SecurityIdentity identity;

    @Inject
    CurrentUser user;

    @Inject
    CurrentVertxRequest current;

    private volatile Allowance allowance = new Allowance(1, TimeMeter.SYSTEM_NANOTIME);

    @PostConstruct
    void start() {
        grant(requests);
    }

    /** From now on so many a minute, to everybody anew. */
    void grant(long requests) {
        allowance = new Allowance(requests, TimeMeter.SYSTEM_NANOTIME);
    }

    @Override
    public void filter(ContainerRequestContext request) {
        Allowance.Left left = allowance.take(caller());
        request.setProperty(LEFT, left);
        if (!left.granted()) {
            throw ProblemException.of(ProblemType.TOO_MANY_REQUESTS);
        }
    }

    private String caller() {
        return identity.isAnonymous()
                ? "anonymous " + current.getCurrent().request().remoteAddress().hostAddress()
                : user.id();
    }

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext answer) {
        if (request.getProperty(LEFT) instanceof Allowance.Left left) {
            answer.getHeaders()
                    .putSingle(
                            "RateLimit-Policy",
                            "\"requests\";q=" + allowance.requests() + ";w=" + Allowance.WINDOW.toSeconds());
            answer.getHeaders().putSingle("RateLimit", "\"requests\";r=" + left.left() + ";t=" + left.seconds());
            if (!left.granted()) {
                answer.getHeaders().putSingle(HttpHeaders.RETRY_AFTER, left.seconds());
            }
        }
    }
}
