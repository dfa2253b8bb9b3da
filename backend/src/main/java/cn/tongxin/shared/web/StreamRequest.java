package cn.tongxin.shared.web;

import java.io.IOException;

import org.jspecify.annotations.Nullable;

import io.vertx.core.Context;
import io.vertx.core.Handler;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.impl.HttpServerRequestInternal;
import io.vertx.core.http.impl.HttpServerRequestWrapper;

/**
 * A request over HTTP/2. The framework stops and starts it when it has ended, too, which fails there and does not over
 * HTTP/1.1; and who waits for its body hears of nothing when we end it ourselves.
 */
final class StreamRequest extends HttpServerRequestWrapper {
    private static final String KEY = StreamRequest.class.getName();

    /** RFC 9113, 7: more than we care to wait for. */
    private static final long ENHANCE_YOUR_CALM = 0xb;

    private volatile @Nullable Handler<Throwable> waiting;

    StreamRequest(HttpServerRequest asked) {
        super((HttpServerRequestInternal) asked);
        context().putLocal(KEY, this);
    }

    /** The one that is being answered here, where it is one of these. */
    static @Nullable StreamRequest current() {
        Context context = Vertx.currentContext();
        return context == null ? null : context.getLocal(KEY);
    }

    @Override
    public HttpServerRequest pause() {
        return isEnded() ? this : super.pause();
    }

    @Override
    public HttpServerRequest resume() {
        return isEnded() ? this : super.resume();
    }

    @Override
    public HttpServerRequest fetch(long amount) {
        return isEnded() ? this : super.fetch(amount);
    }

    @Override
    public HttpServerRequest exceptionHandler(Handler<Throwable> handler) {
        waiting = handler;
        super.exceptionHandler(handler);
        return this;
    }

    /** Ends this one; others on the same connection go on. */
    void cutOff() {
        response().reset(ENHANCE_YOUR_CALM);
        Handler<Throwable> reader = waiting;
        if (reader != null) {
            reader.handle(new IOException("too slow"));
        }
    }
}
