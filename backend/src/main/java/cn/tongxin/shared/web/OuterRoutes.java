package cn.tongxin.shared.web;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

import cn.tongxin.shared.JsonText;
import cn.tongxin.shared.problem.Problem;
import cn.tongxin.shared.problem.ProblemException;
import cn.tongxin.shared.problem.ProblemType;
import cn.tongxin.shared.problem.Problems;
import cn.tongxin.shared.problem.RequestIds;

import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpVersion;
import io.vertx.ext.web.Route;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.handler.FileSystemAccess;
import io.vertx.ext.web.handler.StaticHandler;

/** What lies around the API: the web app's files, and problems where no operation is reached. */
@ApplicationScoped
public class OuterRoutes {
    private static final int FIRST = -200_000;
    private static final int LAST = 100_000;
    private static final long YEAR_SECONDS = 365L * 24 * 3600;
    private static final String SOON_SECONDS = "2";
    private static final long NO_ERROR = 0;

    @Inject
    WebAppSettings settings;

    @Inject
    JsonText json;

    @Inject
    BodyLimits limits;

    @Inject
    ArrivingBodies bodies;

    @Inject
    SecurityHeaders headers;

    void routes(@Observes Router router) {
        router.route("/api/*").order(FIRST).handler(request -> soften(router, request));
        router.route().order(-LAST).handler(headers::addTo);
        router.route("/api/*").order(-LAST + 1).failureHandler(this::failed);
        router.route("/api/*").order(-LAST + 2).handler(this::limit);
        router.route("/api/v1/*").order(-LAST + 4).handler(bodies::await);
        router.route("/api/*").order(LAST).handler(request -> answer(request, ProblemType.NOT_FOUND));
        router.route().order(LAST + 5).handler(request -> answer(request, ProblemType.NOT_FOUND));
        settings.directory().ifPresent(directory -> serve(router, directory));
    }

    /** Before anything else is noted with it: the request begins once more, as one that takes no offence. */
    private static void soften(Router router, RoutingContext request) {
        if (request.request().version() == HttpVersion.HTTP_2 && StreamRequest.current() == null) {
            router.handle(new StreamRequest(request.request()));
        } else {
            request.next();
        }
    }

    private void serve(Router router, String directory) {
        router.route("/assets/*")
                .method(HttpMethod.GET)
                .method(HttpMethod.HEAD)
                .order(LAST + 1)
                .handler(new PackedAssets(directory + "/assets", YEAR_SECONDS))
                .handler(StaticHandler.create(FileSystemAccess.ROOT, directory + "/assets")
                        .setMaxAgeSeconds(YEAR_SECONDS));
        for (String served : List.of("/assets/*", "/q/*")) {
            router.route(served).order(LAST + 2).handler(request -> answer(request, ProblemType.NOT_FOUND));
        }
        page(router, LAST + 3)
                .handler(StaticHandler.create(FileSystemAccess.ROOT, directory)
                        .setCachingEnabled(false)
                        .setIndexPage("index.html"));
        // Every other address is a page of the app, which finds it by itself.
        page(router, LAST + 4)
                .handler(request -> request.response()
                        .putHeader("Cache-Control", "no-cache")
                        .putHeader("Content-Type", "text/html; charset=utf-8")
                        .sendFile(directory + "/index.html"));
    }

    private static Route page(Router router, int order) {
        return router.route().method(HttpMethod.GET).method(HttpMethod.HEAD).order(order);
    }

    /** The framework would refuse the one without a word, and not look at the other: parameters inside the path. */
    private void limit(RoutingContext request) {
        if (request.request().path().indexOf(';') >= 0) {
            answer(request, ProblemType.UNKNOWN_PARAMETER);
            return;
        }
        String length = request.request().getHeader("Content-Length");
        try {
            RepeatedHeaders.settle(request.request().headers());
            if (length != null && length.matches("\\d{1,18}")) {
                limits.require(
                        Long.parseLong(length),
                        request.normalizedPath(),
                        request.request().getHeader("Content-Type"));
            }
        } catch (ProblemException refusal) {
            refuse(request, refusal);
            return;
        }
        request.next();
    }

    /** Whatever is still on its way is not waited for; over HTTP/2 that is this stream, and not those beside it. */
    private void refuse(RoutingContext request, ProblemException refusal) {
        if (request.request().version() == HttpVersion.HTTP_2) {
            request.addEndHandler(answered -> letGo(request.request()));
        } else {
            request.response().putHeader("Connection", "close");
        }
        answer(request, refusal);
    }

    private static void letGo(HttpServerRequest asked) {
        if (!asked.isEnded()) {
            asked.response().reset(NO_ERROR);
        }
    }

    private void failed(RoutingContext request) {
        if (request.failure() instanceof ProblemException refusal) {
            refuse(request, refusal);
            return;
        }
        switch (request.statusCode()) {
            case 413 -> answer(request, ProblemType.PAYLOAD_TOO_LARGE);
            case 404 -> answer(request, ProblemType.NOT_FOUND);
            case 405 -> answer(request, ProblemType.METHOD_NOT_ALLOWED);
            case 401 -> answer(request, ProblemType.NOT_SIGNED_IN);
            case 403 -> answer(request, ProblemType.FORBIDDEN);
            case 400 -> answer(request, ProblemType.MALFORMED_REQUEST);
            default -> request.next();
        }
    }

    private void answer(RoutingContext request, ProblemType type) {
        answer(request, ProblemException.of(type));
    }

    private void answer(RoutingContext request, ProblemException refusal) {
        String id = RequestIds.orNew(request.request().getHeader(RequestIds.HEADER));
        Problem body = Problems.body(
                refusal,
                request.request().getHeader("Accept-Language"),
                request.request().path(),
                id);
        if (refusal.type().isForNow()) {
            request.response().putHeader("Retry-After", SOON_SECONDS);
        }
        request.response()
                .setStatusCode(body.status())
                .putHeader("Content-Type", Problem.MEDIA_TYPE)
                .putHeader(RequestIds.HEADER, id)
                .end(json.written(body));
    }
}
