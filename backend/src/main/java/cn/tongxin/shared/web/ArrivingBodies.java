package cn.tongxin.shared.web;

import java.util.Set;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.eclipse.microprofile.config.inject.ConfigProperty;

import cn.tongxin.shared.problem.ProblemException;
import cn.tongxin.shared.problem.ProblemType;

import io.quarkus.runtime.configuration.MemorySize;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;

/**
 * Lets a body arrive before anybody works on its request: whoever sends a byte a minute then holds a connection and not
 * a thread, and hundreds of them are not felt. Large files are read by a thread while they arrive, and large batches take
 * much memory, so of both only so many come in at once, and only some of them from one address.
 */
@ApplicationScoped
class ArrivingBodies {
    private static final Set<HttpMethod> WITH_BODY = Set.of(HttpMethod.POST, HttpMethod.PUT, HttpMethod.PATCH);

    @Inject
    BodyLimits limits;

    @Inject
    Pace pace;

    @Inject
    @ConfigProperty(name = "tongxin.limits.arriving")
    MemorySize mostHeld;

    @Inject
    @ConfigProperty(name = "tongxin.limits.large-at-once")
    int mostLarge;

    private Shares held = new Shares(0);
    private Shares large = new Shares(0);

    @PostConstruct
    void begin() {
        held = new Shares(mostHeld.asLongValue());
        large = new Shares(mostLarge);
    }

    /** Goes on with the request when its body is there, or fails it with a refusal. */
    void await(RoutingContext request) {
        if (!WITH_BODY.contains(request.request().method())) {
            request.next();
            return;
        }
        pace.watch(request);
        BodyLimits.Announced announced = limits.announced(request);
        if (announced.filed()) {
            letIn(request);
        } else {
            new Arrival(request, announced).begin();
        }
    }

    /** Behind a proxy that of the caller, as for the rate limit. */
    private static String address(RoutingContext request) {
        return request.request().remoteAddress().hostAddress();
    }

    private void letIn(RoutingContext request) {
        if (takePlace(request)) {
            request.next();
        } else {
            request.fail(ProblemException.of(ProblemType.UNAVAILABLE));
        }
    }

    private boolean takePlace(RoutingContext request) {
        String from = address(request);
        boolean taken = large.take(from, 1);
        if (taken) {
            request.addEndHandler(done -> large.leave(from, 1));
        }
        return taken;
    }

    /** One body on its way into memory. */
    private final class Arrival {
        private final RoutingContext request;
        private final BodyLimits.Announced announced;
        private final String from;
        private final Buffer body = Buffer.buffer();
        private boolean placed;

        Arrival(RoutingContext request, BodyLimits.Announced announced) {
            this.request = request;
            this.announced = announced;
            from = address(request);
        }

        void begin() {
            HttpServerRequest asked = request.request();
            request.addEndHandler(done -> held.leave(from, body.length()));
            asked.handler(some -> {
                // What still comes after a refusal is let go.
                if (!request.failed()) {
                    take(some);
                }
            });
            asked.endHandler(all -> goOn());
            if ("100-continue".equalsIgnoreCase(asked.getHeader("Expect"))) {
                asked.response().writeContinue();
            }
        }

        private void take(Buffer some) {
            if (body.length() + some.length() > announced.most()) {
                request.fail(ProblemException.of(ProblemType.PAYLOAD_TOO_LARGE));
            } else if (!hasPlaceFor(body.length() + some.length()) || !held.take(from, some.length())) {
                request.fail(ProblemException.of(ProblemType.UNAVAILABLE));
            } else {
                body.appendBuffer(some);
            }
        }

        private boolean hasPlaceFor(long bytes) {
            placed = placed || bytes <= limits.usual() || takePlace(request);
            return placed || bytes <= limits.usual();
        }

        /** The framework looks for a body that is there where this puts it, and nowhere else. */
        @SuppressWarnings("deprecation")
        private void goOn() {
            if (!request.failed()) {
                request.setBody(body);
                request.next();
            }
        }
    }
}
