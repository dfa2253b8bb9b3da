package cn.tongxin.security.session;

import java.util.List;
import java.util.regex.Pattern;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import io.quarkus.security.AuthenticationCompletionException;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;

/**
 * {@code GET /api/session/sign-in?return=/path}: guarded by the path policy, so whoever arrives here has signed in, and
 * goes back to the page that he came from. {@code /api/session/sign-out} is served by the OIDC extension.
 */
@ApplicationScoped
public class SignIn {
    /** A path of this site: one slash first, nothing that a browser would read as another host. */
    private static final Pattern LOCAL_PATH = Pattern.compile("/(?![/\\\\])[\\x21-\\x5b\\x5d-\\x7e]{0,500}");

    private static final int BEFORE_ALL = -200_000;

    void routes(@Observes Router router) {
        router.route("/api/session/*").order(BEFORE_ALL).failureHandler(SignIn::failed);
        router.get("/api/session/sign-in").handler(SignIn::comeBack);
        router.get("/api/session/callback").handler(SignIn::comeBack);
        router.get("/api/session/refused").handler(request -> redirect(request, "/?signIn=refused"));
    }

    /** A sign-in that was not completed. A redirect comes as a failure too, and goes on its way. */
    private static void failed(RoutingContext request) {
        if (request.failure() instanceof AuthenticationCompletionException) {
            redirect(request, "/?signIn=refused");
        } else {
            request.next();
        }
    }

    private static void comeBack(RoutingContext request) {
        List<String> asked = request.queryParam("return");
        redirect(
                request,
                asked.size() == 1 && LOCAL_PATH.matcher(asked.getFirst()).matches() ? asked.getFirst() : "/");
    }

    private static void redirect(RoutingContext request, String path) {
        request.response().setStatusCode(303).putHeader("Location", path).end();
    }
}
