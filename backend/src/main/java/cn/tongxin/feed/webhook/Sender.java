package cn.tongxin.feed.webhook;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.jspecify.annotations.Nullable;

import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.RequestOptions;
import io.vertx.core.net.SocketAddress;
import io.vertx.core.tracing.TracingPolicy;

/**
 * One request and what comes back, within the time set from the first question to the name service to the end of the
 * answer. Follows no redirect, reads little of the answer, and keeps no connection.
 */
@ApplicationScoped
class Sender {
    @Inject
    Vertx vertx;

    @Inject
    WebhookSettings settings;

    @Inject
    Targets targets;

    private @Nullable HttpClient client;

    /** For the name service, which knows no time limit. */
    private final ExecutorService questions = Executors.newVirtualThreadPerTaskExecutor();

    @PostConstruct
    void open() {
        open(options(settings));
    }

    void open(HttpClientOptions options) {
        client = vertx.createHttpClient(options);
    }

    static HttpClientOptions options(WebhookSettings settings) {
        return new HttpClientOptions()
                .setKeepAlive(false)
                .setMaxPoolSize(settings.parallel())
                .setConnectTimeout((int) settings.timeout().toMillis())
                .setTracingPolicy(TracingPolicy.IGNORE);
    }

    @PreDestroy
    void close() {
        questions.shutdownNow();
        if (client != null) {
            client.close();
        }
    }

    Answer send(String url, Map<String, String> headers, String body) {
        long end = System.nanoTime() + settings.timeout().toNanos();
        Target target = Target.of(url).orElse(null);
        if (target == null) {
            return Answer.none(DeliveryFailure.ADDRESS_REFUSED);
        }
        Future<InetAddress> address = questions.submit(() -> targets.resolve(target));
        Exchange exchange = new Exchange();
        try {
            RequestOptions request = request(target, left(address, end), headers);
            Objects.requireNonNull(client).request(request).onComplete(exchange.sending(body));
            return left(exchange.answer(), end);
        } catch (TimeoutException late) {
            return Answer.none(DeliveryFailure.TIMEOUT);
        } catch (ExecutionException refused) {
            return Answer.none(failure(refused.getCause()));
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return Answer.none(DeliveryFailure.NO_CONNECTION);
        } finally {
            address.cancel(true);
            exchange.end();
        }
    }

    private static <T> T left(Future<T> future, long end)
            throws InterruptedException, ExecutionException, TimeoutException {
        return future.get(Math.max(1, end - System.nanoTime()), TimeUnit.NANOSECONDS);
    }

    private static DeliveryFailure failure(@Nullable Throwable cause) {
        return switch (cause) {
            case Targets.AddressRefused refused -> DeliveryFailure.ADDRESS_REFUSED;
            case UnknownHostException unknown -> DeliveryFailure.HOST_NOT_FOUND;
            case null, default -> DeliveryFailure.NO_CONNECTION;
        };
    }

    /** Connects to the address that was checked; name, certificate and Host are those of the target. */
    private static RequestOptions request(Target target, InetAddress address, Map<String, String> headers) {
        RequestOptions options = new RequestOptions()
                .setMethod(HttpMethod.POST)
                .setServer(SocketAddress.inetSocketAddress(new InetSocketAddress(address, target.port())))
                .setHost(target.host())
                .setPort(target.port())
                .setSsl(target.encrypted())
                .setURI(target.path())
                .setFollowRedirects(false);
        headers.forEach(options::putHeader);
        return options;
    }
}
