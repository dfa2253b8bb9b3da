package cn.tongxin.shared.web;

import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.Provider;

import cn.tongxin.shared.problem.FieldError;
import cn.tongxin.shared.problem.ProblemException;
import cn.tongxin.shared.problem.ProblemType;

/** A mistyped filter would answer everything and get synced, so what an operation lacks or cannot read is refused. */
@Provider
public class UnknownParameters implements ContainerRequestFilter {
    private final Map<Method, Map<String, Class<?>>> known = new ConcurrentHashMap<>();

    @Context
    ResourceInfo operation;

    @Override
    public void filter(ContainerRequestContext request) {
        Method method = operation.getResourceMethod();
        if (method == null) {
            return;
        }
        Map<String, Class<?>> parameters = known.computeIfAbsent(method, UnknownParameters::parameters);
        MultivaluedMap<String, String> given = request.getUriInfo().getQueryParameters();
        refuse(ProblemType.UNKNOWN_PARAMETER, given, "unknown-parameter", name -> !parameters.containsKey(name));
        refuse(
                ProblemType.INVALID_PARAMETER,
                given,
                "invalid-value",
                name -> !isReadable(given.getOrDefault(name, List.of()), parameters.getOrDefault(name, String.class)));
    }

    /** Once, and with something in it: who names a filter does not want all. */
    private static boolean isReadable(List<String> values, Class<?> type) {
        return values.size() == 1 && !values.getFirst().isBlank() && ParameterConverters.reads(type, values.getFirst());
    }

    private static void refuse(
            ProblemType type, MultivaluedMap<String, String> given, String code, Predicate<String> wrong) {
        List<FieldError> errors = given.keySet().stream()
                .filter(wrong)
                .sorted()
                .map(name -> new FieldError(name, code, null))
                .toList();
        if (!errors.isEmpty()) {
            throw ProblemException.fields(type, errors);
        }
    }

    private static Map<String, Class<?>> parameters(Method method) {
        Map<String, Class<?>> parameters = new HashMap<>();
        for (Parameter parameter : method.getParameters()) {
            if (parameter.isAnnotationPresent(BeanParam.class)) {
                addFields(parameter.getType(), parameters);
            } else {
                add(parameter, parameter.getType(), parameters);
            }
        }
        return parameters;
    }

    /** The annotation does not go onto record components, so it stands on their fields. */
    private static void addFields(Class<?> record, Map<String, Class<?>> parameters) {
        for (Field field : record.getDeclaredFields()) {
            add(field, field.getType(), parameters);
        }
    }

    private static void add(AnnotatedElement element, Class<?> type, Map<String, Class<?>> parameters) {
        QueryParam query = element.getAnnotation(QueryParam.class);
        if (query != null) {
            parameters.put(query.value(), type);
        }
    }
}
