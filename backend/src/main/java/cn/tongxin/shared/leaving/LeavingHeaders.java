package cn.tongxin.shared.leaving;

import java.lang.reflect.Method;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.Provider;

import org.jspecify.annotations.Nullable;

/** Answers say that something of their operation leaves; runs after who else writes links, to add to them. */
@Provider
@Priority(Priorities.USER - 1000)
public class LeavingHeaders implements ContainerResponseFilter {
    private final Map<Method, List<Leaving>> known = new ConcurrentHashMap<>();

    @Context
    ResourceInfo operation;

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext answer) {
        Method method = operation.getResourceMethod();
        if (method != null) {
            write(known.computeIfAbsent(method, LeavingParts::of), answer.getHeaders());
        }
    }

    /** The earliest day of each, where several things leave. */
    static void write(List<Leaving> leaving, MultivaluedMap<String, @Nullable Object> headers) {
        leaving.stream()
                .min(Comparator.comparing(Leaving::since))
                .ifPresent(first -> headers.putSingle("Deprecation", first.deprecation()));
        leaving.stream()
                .min(Comparator.comparing(Leaving::on))
                .ifPresent(first -> headers.putSingle("Sunset", first.sunset()));
        leaving.stream()
                .flatMap(one -> one.links().stream())
                .distinct()
                .forEach(link -> headers.add(HttpHeaders.LINK, link));
    }
}
