package cn.tongxin.shared.problem;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.container.ContainerRequestContext;

import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/**
 * Which methods an address takes. The framework refuses others without saying which it takes (RFC 9110, 15.5.6 asks for
 * {@code Allow}), and at some addresses says that there is nothing at all.
 */
@Singleton
class OfferedMethods {
    private final Map<Pattern, Set<String>> offered = new HashMap<>();

    @Inject
    OfferedMethods(BeanManager beans, @ConfigProperty(name = "quarkus.rest.path") String base) {
        beans.getBeans(Object.class, Any.Literal.INSTANCE).forEach(bean -> {
            Path home = bean.getBeanClass().getAnnotation(Path.class);
            if (home != null) {
                Arrays.stream(bean.getBeanClass().getDeclaredMethods())
                        .forEach(method -> offer(base + '/' + home.value(), method));
            }
        });
    }

    private void offer(String home, Method operation) {
        Path further = operation.getAnnotation(Path.class);
        String template = (further == null ? home : home + '/' + further.value()).replaceAll("/+", "/");
        Pattern address = Pattern.compile(template.replaceAll("/$", "").replaceAll("\\{[^{}]+}", "[^/]+"));
        Arrays.stream(operation.getAnnotations())
                .map(annotation -> annotation.annotationType().getAnnotation(HttpMethod.class))
                .filter(method -> method != null)
                .forEach(method -> offered.computeIfAbsent(address, none -> new TreeSet<>())
                        .add(method.value()));
    }

    /** What may be done there, as a header says it, where the request asked for something else; otherwise null. */
    @Nullable
    String instead(ContainerRequestContext request) {
        String address = request.getUriInfo().getRequestUri().getRawPath();
        Set<String> methods = new TreeSet<>();
        offered.forEach((pattern, some) -> {
            if (pattern.matcher(address).matches()) {
                methods.addAll(some);
            }
        });
        return methods.isEmpty() || methods.contains(request.getMethod()) ? null : String.join(", ", methods);
    }
}
