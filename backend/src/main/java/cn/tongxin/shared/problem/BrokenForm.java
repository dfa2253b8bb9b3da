package cn.tongxin.shared.problem;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * Whether the framework stumbled over a form that is none. Its parser has no exception of its own for that: it lets fall
 * what it meets, so the place tells. What fails below at a file is our disk and no fault of the form.
 */
final class BrokenForm {
    private static final String PARSER = "org.jboss.resteasy.reactive.server.core.multipart.";

    /** Whoever hung up in the midst, or was cut off for sending too slowly. */
    private static final String BODY = "org.jboss.resteasy.reactive.server.vertx.VertxInputStream";

    private static final String FILES = "sun.nio.";

    private BrokenForm() {}

    static boolean is(Throwable failure) {
        List<Throwable> causes =
                Stream.iterate(failure, Objects::nonNull, Throwable::getCause).toList();
        return causes.stream().anyMatch(cause -> passed(cause, BODY))
                || (passed(causes.getLast(), PARSER) && !passed(causes.getLast(), FILES));
    }

    private static boolean passed(Throwable failure, String place) {
        return Arrays.stream(failure.getStackTrace())
                .anyMatch(step -> step.getClassName().startsWith(place));
    }
}
