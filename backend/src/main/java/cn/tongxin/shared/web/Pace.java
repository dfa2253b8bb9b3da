package cn.tongxin.shared.web;

import java.time.Duration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;

/** Cuts off what comes too slowly: a body has some time at the beginning, and after that must have come at so many bytes a second. */
@ApplicationScoped
class Pace {
    private static final long SLOWEST_BYTES_A_SECOND = 32 << 10;
    private static final long LOOKED_AT_MILLIS = 1000;

    @Inject
    @ConfigProperty(name = "tongxin.limits.body-patience")
    Duration patience;

    /** From now on until it is there or answered. */
    void watch(RoutingContext request) {
        StreamRequest stream = StreamRequest.current();
        Watched body = new Watched(request.request(), stream, patience);
        long timer = request.vertx().setPeriodic(LOOKED_AT_MILLIS, id -> {
            if (body.isOver()) {
                request.vertx().cancelTimer(id);
            } else if (body.isLate()) {
                request.vertx().cancelTimer(id);
                body.cutOff();
            }
        });
        request.addEndHandler(done -> request.vertx().cancelTimer(timer));
    }

    private static final class Watched {
        private final HttpServerRequest asked;
        private final @Nullable StreamRequest stream;
        private final long patience;
        private final long begun = System.nanoTime();
        private long moved = begun;
        private long seen;

        Watched(HttpServerRequest asked, @Nullable StreamRequest stream, Duration patience) {
            this.asked = asked;
            this.stream = stream;
            this.patience = patience.toNanos();
        }

        boolean isOver() {
            return asked.isEnded()
                    || asked.response().ended()
                    || asked.response().closed();
        }

        /** Also when nothing more comes of what came fast at first. */
        boolean isLate() {
            long now = System.nanoTime();
            if (asked.bytesRead() > seen) {
                seen = asked.bytesRead();
                moved = now;
            }
            long granted =
                    patience + Duration.ofSeconds(seen / SLOWEST_BYTES_A_SECOND).toNanos();
            return now - begun > granted || now - moved > patience;
        }

        void cutOff() {
            if (stream == null) {
                asked.connection().close();
            } else {
                stream.cutOff();
            }
        }
    }
}
