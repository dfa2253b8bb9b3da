package cn.tongxin.feed.webhook;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicReference;

import org.jspecify.annotations.Nullable;

import io.vertx.core.AsyncResult;
import io.vertx.core.Handler;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpClientResponse;

/** A request on its way, and the little that is read of its answer. */
final class Exchange {
    private static final int MOST_BYTES = 4096;

    private final CompletableFuture<Answer> answer = new CompletableFuture<>();
    private final AtomicReference<@Nullable HttpClientRequest> open = new AtomicReference<>();
    private int read;

    Future<Answer> answer() {
        return answer;
    }

    Handler<AsyncResult<HttpClientRequest>> sending(String body) {
        return connected -> {
            if (connected.failed()) {
                answer.completeExceptionally(connected.cause());
                return;
            }
            HttpClientRequest request = connected.result();
            open.set(request);
            if (answer.isDone()) {
                request.reset();
            } else {
                request.send(Buffer.buffer(body)).onComplete(this::answered);
            }
        };
    }

    private void answered(AsyncResult<HttpClientResponse> answered) {
        if (answered.failed()) {
            answer.completeExceptionally(answered.cause());
            return;
        }
        HttpClientResponse response = answered.result();
        Answer seen = Answer.of(response.statusCode());
        response.exceptionHandler(answer::completeExceptionally)
                .handler(piece -> {
                    read += piece.length();
                    if (read > MOST_BYTES) {
                        answer.complete(seen);
                        response.request().reset();
                    }
                })
                .endHandler(end -> answer.complete(seen));
    }

    /** Nothing more is waited for. */
    void end() {
        answer.cancel(false);
        HttpClientRequest request = open.get();
        if (request != null) {
            request.reset();
        }
    }
}
