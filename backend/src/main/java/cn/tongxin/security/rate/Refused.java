package cn.tongxin.security.rate;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.HexFormat;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;

import cn.tongxin.shared.problem.ProblemException;
import cn.tongxin.shared.problem.ProblemType;

import io.github.bucket4j.TimeMeter;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;

/**
 * Whoever tries tokens, or what he may not, is refused before anybody looks at them, once it was too often from one
 * address. Many people may share it: what was accepted a moment ago goes on being asked who it is.
 */
@ApplicationScoped
public class Refused {
    /** After the headers are settled and before the body is waited for. */
    private static final int BEFORE_BODIES = -99_997;

    private static final Duration REMEMBERED = Duration.ofMinutes(10);
    private static final int MOST = 100_000;

    @Inject
    @ConfigProperty(name = "tongxin.limits.refused")
    long most;

    private final Cache<String, Boolean> accepted =
            Caffeine.newBuilder().maximumSize(MOST).expireAfterWrite(REMEMBERED).build();

    private volatile Allowance allowance = new Allowance(1, TimeMeter.SYSTEM_NANOTIME);

    @PostConstruct
    void start() {
        grant(most);
    }

    /** From now on so many a minute, to every address anew. */
    void grant(long refusals) {
        allowance = new Allowance(refusals, TimeMeter.SYSTEM_NANOTIME);
    }

    void routes(@Observes Router router) {
        router.route("/api/v1/*").order(BEFORE_BODIES).handler(this::ask);
    }

    private void ask(RoutingContext request) {
        String address = request.request().remoteAddress().hostAddress();
        String credential = credential(request);
        if (!allowance.has(address) && (credential == null || accepted.getIfPresent(credential) == null)) {
            request.fail(ProblemException.of(ProblemType.TOO_MANY_REQUESTS));
            return;
        }
        request.addHeadersEndHandler(answered -> note(request.response().getStatusCode(), address, credential));
        request.next();
    }

    private void note(int status, String address, @Nullable String credential) {
        if (status == 401 && credential != null) {
            accepted.invalidate(credential);
        }
        if (status == 401 || status == 403) {
            allowance.take(address);
        } else if (credential != null && status < 400) {
            accepted.put(credential, true);
        }
    }

    /** Nothing from which it could be had again. */
    private static @Nullable String credential(RoutingContext request) {
        String token = request.request().getHeader("Authorization");
        String shown = token == null ? request.request().getHeader("Cookie") : token;
        try {
            return shown == null
                    ? null
                    : HexFormat.of()
                            .formatHex(MessageDigest.getInstance("SHA-256")
                                    .digest(shown.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException(missing);
        }
    }
}
