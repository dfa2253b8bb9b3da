package cn.tongxin.security;

import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import cn.tongxin.shared.Doer;

import io.quarkus.arc.Arc;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.ext.web.RoutingContext;

/** The caller of the request, or whoever started the job. */
@ApplicationScoped
class CurrentDoer implements Doer {
    @Inject
    CurrentUser user;

    @Inject
    CurrentVertxRequest request;

    @Override
    public Optional<String> name() {
        return Arc.container().requestContext().isActive() && isKnown()
                ? Optional.ofNullable(user.who().name()).map(CurrentUser::kept)
                : Optional.empty();
    }

    /** Not while the caller of a request is still being found out, which may take up his account: it would wait for itself. */
    private boolean isKnown() {
        RoutingContext current = request.getCurrent();
        return current == null || current.user() != null;
    }
}
