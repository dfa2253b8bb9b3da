package cn.tongxin.shared.web;

import java.util.Arrays;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import cn.tongxin.shared.problem.Problem;

import io.vertx.core.MultiMap;
import io.vertx.ext.web.Router;

/**
 * Clients made from the contract ask for problems and nothing else where an answer has no body unless it is one, as with
 * a deletion. Taken at their word they would be refused whatever they do. Who names nothing takes anything.
 */
@ApplicationScoped
public class AcceptedProblems {
    private static final String ACCEPT = "Accept";
    private static final int EARLY = -99_000;

    void routes(@Observes Router router) {
        router.route("/api/*").order(EARLY).handler(request -> {
            widen(request.request().headers());
            request.next();
        });
    }

    private static void widen(MultiMap headers) {
        String accepted = headers.get(ACCEPT);
        if (accepted == null) {
            return;
        }
        if (accepted.isBlank() || Arrays.stream(accepted.split(",")).allMatch(AcceptedProblems::isProblem)) {
            headers.set(ACCEPT, "*/*");
        }
    }

    private static boolean isProblem(String range) {
        return range.split(";", 2)[0].strip().equalsIgnoreCase(Problem.MEDIA_TYPE);
    }
}
