package cn.tongxin.audit.watch;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

import cn.tongxin.audit.Origins;
import cn.tongxin.shared.problem.ProblemType;
import cn.tongxin.shared.problem.RequestIds;

import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;

/** Refusals before any operation is reached: the pages of the documentation and of the session. */
@ApplicationScoped
public class OuterRefusals {
    private static final int FIRST = -150_000;

    @Inject
    Refusals refusals;

    @Inject
    Origins origins;

    void routes(@Observes Router router) {
        router.route("/api/*").order(FIRST).handler(request -> {
            request.addEndHandler(sent -> told(request));
            request.next();
        });
    }

    private void told(RoutingContext request) {
        int status = request.response().getStatusCode();
        if (Refusals.isOne(status) && request.get(Refusals.TOLD) == null) {
            refusals.note(
                    origins.refused(request, request.response().headers().get(RequestIds.HEADER)), reason(status));
        }
    }

    private static String reason(int status) {
        return switch (status) {
            case 401 -> ProblemType.NOT_SIGNED_IN.slug();
            case 403 -> ProblemType.FORBIDDEN.slug();
            default -> ProblemType.TOO_MANY_REQUESTS.slug();
        };
    }
}
