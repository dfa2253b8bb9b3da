package cn.tongxin.audit;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.inject.Inject;
import jakarta.ws.rs.Path;

/**
 * What a request is called that reached no operation: of methods and addresses that somebody makes up there are any
 * number, of these words few.
 */
@ApplicationScoped
class Addresses {
    static final String NOWHERE = "elsewhere";
    static final String OTHER = "OTHER";

    static final Set<String> METHODS = Set.of("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS");
    private static final Set<String> PAGES = Set.of("/api/docs", "/api/openapi", "/api/session");
    private static final Pattern FIRST_WORD = Pattern.compile("^(/api/v1|/api)?/([a-z-]+)(?:/.*)?$");

    private final Set<String> lists;

    @Inject
    Addresses(BeanManager beans) {
        lists = beans.getBeans(Object.class, Any.Literal.INSTANCE).stream()
                .map(bean -> bean.getBeanClass().getAnnotation(Path.class))
                .filter(path -> path != null)
                .map(path -> path.value().replaceFirst("^/?([^/]*).*$", "/api/v1/$1"))
                .collect(Collectors.toUnmodifiableSet());
    }

    String word(String method, String path) {
        return (METHODS.contains(method) ? method : OTHER) + ' ' + first(path);
    }

    private String first(String path) {
        Matcher word = FIRST_WORD.matcher(path);
        String first = word.matches() ? word.group(1) + '/' + word.group(2) : "";
        return lists.contains(first) || PAGES.contains(first) ? first : NOWHERE;
    }
}
