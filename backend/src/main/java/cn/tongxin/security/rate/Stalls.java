package cn.tongxin.security.rate;

import java.time.Duration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.eclipse.microprofile.config.inject.ConfigProperty;

import io.netty.channel.ChannelFuture;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.core.http.HttpVersion;
import io.vertx.core.net.impl.ConnectionBase;
import io.vertx.ext.web.RoutingContext;

/** Gives up on who asked for a file and does not read it: a thread waits for him as long as there is room for nothing more. */
@ApplicationScoped
class Stalls {
    private static final int LOOKS = 4;
    private static final long CANCEL = 8;

    @Inject
    @ConfigProperty(name = "tongxin.limits.reader-patience")
    Duration patience;

    /** From now on until the answer is out. */
    void watch(RoutingContext request) {
        Watched watched = new Watched(request.request());
        request.vertx().setPeriodic(Math.max(1, patience.toMillis() / LOOKS), timer -> {
            if (watched.isOver()) {
                request.vertx().cancelTimer(timer);
            } else if (watched.isStalled()) {
                request.vertx().cancelTimer(timer);
                watched.end();
            }
        });
    }

    private final class Watched {
        private final HttpServerRequest asked;
        private final HttpServerResponse answer;
        private long moved = System.nanoTime();
        private long sent;

        Watched(HttpServerRequest asked) {
            this.asked = asked;
            answer = asked.response();
        }

        boolean isOver() {
            return answer.ended() || answer.closed();
        }

        /** A query that takes its time is none: then there is room. */
        boolean isStalled() {
            long now = System.nanoTime();
            if (!answer.writeQueueFull() || answer.bytesWritten() > sent) {
                sent = answer.bytesWritten();
                moved = now;
            }
            return now - moved > patience.toNanos();
        }

        /** The connection's own way to close waits until all is out that was written, which is what does not happen. */
        void end() {
            if (asked.version() == HttpVersion.HTTP_2) {
                answer.reset(CANCEL);
            } else {
                ChannelFuture unused =
                        ((ConnectionBase) asked.connection()).channel().close();
            }
        }
    }
}
