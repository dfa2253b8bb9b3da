package cn.tongxin.shared.web;

import cn.tongxin.shared.problem.FieldError;
import cn.tongxin.shared.problem.ProblemException;
import cn.tongxin.shared.problem.ProblemType;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.ext.Provider;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A mistyped filter would answer everything and get synced, so a parameter that an operation lacks is refused. */
@Provider
public class UnknownParameters implements ContainerRequestFilter {
    private final Map<Method, Set<String>> known = new ConcurrentHashMap<>();

    @Context
    ResourceInfo operation;

    @Override
    public void filter(ContainerRequestContext request) {
        Method method = operation.getResourceMethod();
        if (method == null) {
            return;
        }
        Set<String> names = known.computeIfAbsent(method, UnknownParameters::names);
        List<FieldError> strangers = request.getUriInfo().getQueryParameters().entrySet().stream()
                .filter(given -> !names.contains(given.getKey()) || given.getValue().size() > 1)
                .map(given -> new FieldError(
                        given.getKey(), names.contains(given.getKey()) ? "invalid-value" : "unknown-parameter", null))
                .toList();
        if (!strangers.isEmpty()) {
            throw ProblemException.fields(ProblemType.UNKNOWN_PARAMETER, strangers);
        }
    }

    private static Set<String> names(Method method) {
        return Arrays.stream(method.getParameters())
                .flatMap(UnknownParameters::names)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Stream<String> names(Parameter parameter) {
        if (parameter.isAnnotationPresent(BeanParam.class)) {
            return Arrays.stream(parameter.getType().getRecordComponents()).flatMap(UnknownParameters::name);
        }
        QueryParam query = parameter.getAnnotation(QueryParam.class);
        return query == null ? Stream.empty() : Stream.of(query.value());
    }

    /** The annotation's targets have no record component, so it stands on the field. */
    private static Stream<String> name(RecordComponent component) {
        try {
            QueryParam query = component
                    .getDeclaringRecord()
                    .getDeclaredField(component.getName())
                    .getAnnotation(QueryParam.class);
            return query == null ? Stream.empty() : Stream.of(query.value());
        } catch (NoSuchFieldException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
