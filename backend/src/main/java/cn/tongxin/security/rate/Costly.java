package cn.tongxin.security.rate;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

import jakarta.ws.rs.Produces;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.HttpHeaders;

import org.jspecify.annotations.Nullable;

/** What a request costs more than others. */
enum Costly {
    /** Holds a thread while it arrives and is looked through. */
    UPLOADS,
    /** Holds a connection to the database for as long as a thousand records take. */
    BATCHES,
    /** Holds a thread for as long as the reader takes. */
    FILES;

    private static final String FORM = "multipart/";
    private static final int OF_A_LARGE_BATCH = 2;

    static Optional<Costly> of(ContainerRequestContext request, @Nullable Method operation) {
        String type = request.getHeaderString(HttpHeaders.CONTENT_TYPE);
        if (type != null && type.regionMatches(true, 0, FORM, 0, FORM.length())) {
            return Optional.of(UPLOADS);
        }
        if (isBatch(request)) {
            return Optional.of(BATCHES);
        }
        return operation != null && answersWithFile(operation) ? Optional.of(FILES) : Optional.empty();
    }

    /** A large batch is held in memory, too, and counts twice. */
    int weight(long bytes, long usual) {
        return this == BATCHES && bytes > usual ? OF_A_LARGE_BATCH : 1;
    }

    /** Key of its text. */
    String detail() {
        return "detail.too-many-" + name().toLowerCase(Locale.ROOT);
    }

    private static boolean isBatch(ContainerRequestContext request) {
        return request.getMethod().equals("POST")
                && request.getUriInfo().getPath().endsWith("/batch");
    }

    /** Whatever offers no JSON is a file, so that no new export can be forgotten. */
    private static boolean answersWithFile(Method operation) {
        Produces here = operation.getAnnotation(Produces.class);
        Produces offered = here == null ? operation.getDeclaringClass().getAnnotation(Produces.class) : here;
        return offered != null && Arrays.stream(offered.value()).noneMatch(type -> type.endsWith("json"));
    }
}
