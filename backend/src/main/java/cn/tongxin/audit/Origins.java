package cn.tongxin.audit;

import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.jspecify.annotations.Nullable;

import cn.tongxin.security.CurrentUser;
import cn.tongxin.security.Who;
import cn.tongxin.shared.job.CurrentWork;
import cn.tongxin.shared.problem.RequestTrace;

import io.quarkus.arc.Arc;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.quarkus.vertx.http.runtime.security.QuarkusHttpUser;
import io.vertx.ext.web.RoutingContext;

/** Finds out who is at work, be it a request, a job of somebody's, or the application of itself. */
@ApplicationScoped
public class Origins {
    /** Under which a request carries the id of its operation, once it is known. */
    public static final String OPERATION = "tongxin.operation";

    private static final String ITSELF = "system";

    @Inject
    CurrentVertxRequest current;

    @Inject
    CurrentWork work;

    @Inject
    CurrentUser user;

    @Inject
    RequestTrace trace;

    @Inject
    Addresses addresses;

    /** Of what runs on this thread. */
    public Origin current() {
        if (!Arc.container().requestContext().isActive()) {
            return new Origin(Who.SYSTEM, ITSELF, null, null);
        }
        RoutingContext request = current.getCurrent();
        if (request == null || user.isCarried()) {
            Who who = user.isCarried() ? user.who() : Who.SYSTEM;
            return new Origin(
                    who,
                    work.name().orElse(ITSELF),
                    null,
                    work.job().map(UUID::toString).orElse(null));
        }
        return new Origin(user.who(), operation(request), address(request), trace.id());
    }

    /** The same where whoever calls may not be known, and must not be asked for: he was refused. */
    public Origin refused(RoutingContext request, @Nullable String requestId) {
        Who who = request.user() instanceof QuarkusHttpUser known ? Who.of(known.getSecurityIdentity()) : Who.NOBODY;
        return new Origin(who, operation(request), address(request), requestId);
    }

    /** What no operation answers goes by method and first word of its address, as far as there are such. */
    private String operation(RoutingContext request) {
        String known = request.get(OPERATION);
        return known == null ? addresses.word(request.request().method().name(), request.normalizedPath()) : known;
    }

    private static String address(RoutingContext request) {
        return request.request().remoteAddress().hostAddress();
    }
}
