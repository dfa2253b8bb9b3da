package cn.tongxin.shared.problem;

import java.util.regex.Pattern;

import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.ext.Provider;

import cn.tongxin.shared.Ids;

/** {@code X-Request-Id} is taken from the caller where it is harmless, made where not, and always echoed. */
@Provider
@PreMatching
public class RequestIds implements ContainerRequestFilter, ContainerResponseFilter {
    public static final String HEADER = "X-Request-Id";
    private static final Pattern HARMLESS = Pattern.compile("[A-Za-z0-9._-]{1,64}");

    @Inject
    RequestTrace trace;

    @Override
    public void filter(ContainerRequestContext request) {
        trace.begin(of(request));
    }

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext answer) {
        answer.getHeaders().putSingle(HEADER, of(request));
    }

    public static String of(ContainerRequestContext request) {
        if (request.getProperty(HEADER) instanceof String known) {
            return known;
        }
        String id = orNew(request.getHeaderString(HEADER));
        request.setProperty(HEADER, id);
        return id;
    }

    public static String orNew(@org.jspecify.annotations.Nullable String given) {
        return given != null && HARMLESS.matcher(given).matches()
                ? given
                : Ids.next().toString();
    }
}
