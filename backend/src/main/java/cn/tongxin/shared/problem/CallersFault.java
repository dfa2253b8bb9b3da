package cn.tongxin.shared.problem;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * Whether the framework stumbled over what the caller did: he sent a form that is none, or went away in the midst of asking
 * or of being answered. It has no exception of its own for either, so the place tells. What fails below a form at a file is
 * our disk and no fault of his.
 */
final class CallersFault {
    private static final String PARSER = "org.jboss.resteasy.reactive.server.core.multipart.";

    /** Who hung up, or was cut off for being slow. */
    private static final List<String> CONNECTION = List.of(
            "org.jboss.resteasy.reactive.server.vertx.VertxInputStream", "io.quarkus.vertx.utils.VertxOutputStream");

    private static final String FILES = "sun.nio.";

    private CallersFault() {}

    static boolean is(Throwable failure) {
        List<Throwable> causes =
                Stream.iterate(failure, Objects::nonNull, Throwable::getCause).toList();
        return causes.stream().anyMatch(cause -> CONNECTION.stream().anyMatch(place -> passed(cause, place)))
                || (passed(causes.getLast(), PARSER) && !passed(causes.getLast(), FILES));
    }

    private static boolean passed(Throwable failure, String place) {
        return Arrays.stream(failure.getStackTrace())
                .anyMatch(step -> step.getClassName().startsWith(place));
    }
}
