package cn.tongxin.shared.web;

import java.time.Duration;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.eclipse.microprofile.config.inject.ConfigProperty;

import cn.tongxin.shared.problem.ProblemException;
import cn.tongxin.shared.problem.ProblemType;

import io.quarkus.runtime.configuration.MemorySize;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpVersion;
import io.vertx.ext.web.RoutingContext;

/**
 * Lets a body arrive before anybody works on its request: whoever sends a byte a minute then holds a connection and not
 * a thread, and hundreds of them are not felt. Files and large batches are read by a thread while they arrive, so only so
 * many come in at once that there are threads left. What comes too slowly is cut off.
 */
@ApplicationScoped
class ArrivingBodies {
    private static final Set<HttpMethod> WITH_BODY = Set.of(HttpMethod.POST, HttpMethod.PUT, HttpMethod.PATCH);
    private static final long SLOWEST_BYTES_A_SECOND = 32 << 10;

    @Inject
    BodyLimits limits;

    @Inject
    @ConfigProperty(name = "tongxin.limits.arriving")
    MemorySize mostHeld;

    @Inject
    @ConfigProperty(name = "tongxin.limits.large-at-once")
    int mostLarge;

    @Inject
    @ConfigProperty(name = "tongxin.limits.body-patience")
    Duration patience;

    private final AtomicLong held = new AtomicLong();
    private final AtomicInteger large = new AtomicInteger();

    /** Goes on with the request when its body is there, or fails it with a refusal. */
    void await(RoutingContext request) {
        HttpServerRequest asked = request.request();
        if (!WITH_BODY.contains(asked.method())) {
            request.next();
            return;
        }
        BodyLimits.Announced body = limits.announced(request);
        Runnable arrived = hurry(request, body.likely());
        if (body.large() || isWithoutEnd(asked)) {
            letIn(request);
        } else if (isHttp2(asked)) {
            collect(request, body, arrived, length(asked));
        } else {
            collect(request, body, arrived, Long.MAX_VALUE);
        }
    }

    /**
     * Over HTTP/2 the framework stops a request that has ended, which fails. So the last bytes are what counts there, and
     * whoever does not say how many there are is read while it arrives.
     */
    private static boolean isWithoutEnd(HttpServerRequest asked) {
        return isHttp2(asked) && length(asked) == 0;
    }

    private static boolean isHttp2(HttpServerRequest asked) {
        return asked.version() == HttpVersion.HTTP_2;
    }

    /** As announced; one that is not is none here. */
    private static long length(HttpServerRequest asked) {
        return BodyLimits.announced(asked.getHeader("Content-Length")).orElse(0);
    }

    /** So long a body of that size takes on a slow line, and somewhat longer. */
    private Runnable hurry(RoutingContext request, long bytes) {
        Duration longest = patience.plusSeconds(bytes / SLOWEST_BYTES_A_SECOND);
        long timer = request.vertx().setTimer(longest.toMillis(), late -> {
            if (!request.request().isEnded()) {
                request.request().connection().close();
            }
        });
        Runnable calm = () -> request.vertx().cancelTimer(timer);
        request.addEndHandler(done -> calm.run());
        return calm;
    }

    private void letIn(RoutingContext request) {
        request.addEndHandler(done -> large.decrementAndGet());
        if (large.incrementAndGet() > mostLarge) {
            request.fail(ProblemException.of(ProblemType.UNAVAILABLE));
        } else {
            request.next();
        }
    }

    private void collect(RoutingContext request, BodyLimits.Announced announced, Runnable arrived, long whole) {
        HttpServerRequest asked = request.request();
        Buffer body = Buffer.buffer();
        AtomicLong taken = new AtomicLong();
        request.addEndHandler(done -> held.addAndGet(-taken.get()));
        asked.handler(some -> {
            // What still comes after a refusal is let go.
            if (!request.failed()) {
                taken.addAndGet(some.length());
                take(request, announced, body.appendBuffer(some), held.addAndGet(some.length()));
                if (!request.failed() && body.length() >= whole) {
                    request.addEndHandler(done -> asked.resume());
                    asked.pause();
                    arrived.run();
                    goOn(request, body);
                }
            }
        });
        asked.endHandler(all -> {
            if (body.length() < whole) {
                goOn(request, body);
            }
        });
        if ("100-continue".equalsIgnoreCase(asked.getHeader("Expect"))) {
            asked.response().writeContinue();
        }
    }

    private void take(RoutingContext request, BodyLimits.Announced announced, Buffer body, long heldNow) {
        if (body.length() > announced.most()) {
            request.fail(ProblemException.of(ProblemType.PAYLOAD_TOO_LARGE));
        } else if (heldNow > mostHeld.asLongValue()) {
            request.fail(ProblemException.of(ProblemType.UNAVAILABLE));
        }
    }

    /** The framework looks for a body that is there where this puts it, and nowhere else. */
    @SuppressWarnings("deprecation")
    private static void goOn(RoutingContext request, Buffer body) {
        if (!request.failed()) {
            request.setBody(body);
            request.next();
        }
    }
}
