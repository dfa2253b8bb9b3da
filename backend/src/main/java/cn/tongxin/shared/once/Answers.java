package cn.tongxin.shared.once;

import java.lang.reflect.Method;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.HttpHeaders;

import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

import cn.tongxin.shared.JsonText;
import cn.tongxin.shared.Naming;
import cn.tongxin.shared.ReadAnew;
import cn.tongxin.shared.ShownOnce;
import cn.tongxin.shared.page.Row;
import cn.tongxin.shared.web.AnswerHeaders;

import io.quarkus.arc.All;

/** What an operation answers, in a form that can be kept. */
@ApplicationScoped
class Answers {
    private static final int OK = 200;
    private static final int NO_CONTENT = 204;

    /** Before type and id of what is read anew; no JSON begins with it. */
    private static final String ANEW = "anew ";

    @Inject
    JsonText json;

    @All
    @Inject
    List<ReadAnew> readers;

    Answer of(Method operation, @Nullable Object result) {
        if (result instanceof RestResponse<?> whole) {
            Map<String, String> headers = new HashMap<>();
            whole.getStringHeaders().forEach((name, values) -> headers.put(name, String.join(", ", values)));
            headers.remove(HttpHeaders.CONTENT_TYPE);
            return answer(whole.getStatus(), headers, whole.getEntity());
        }
        ResponseStatus declared = operation.getAnnotation(ResponseStatus.class);
        int standing = operation.getReturnType() == void.class ? NO_CONTENT : OK;
        return answer(declared == null ? standing : declared.value(), new HashMap<>(), result);
    }

    /** A kept answer as it is given again; what names somebody is what that has become since. */
    Answer again(Answer kept) {
        String body = kept.body();
        if (body == null || !body.startsWith(ANEW)) {
            return kept;
        }
        String[] what = body.substring(ANEW.length()).split(" ", -1);
        Naming read = reader(what[0]).read(UUID.fromString(what[1]));
        Map<String, String> headers = new HashMap<>(kept.headers());
        if (read instanceof Row row) {
            headers.put(HttpHeaders.ETAG, AnswerHeaders.tag(row));
        }
        return new Answer(kept.status(), headers, json.written(read));
    }

    private ReadAnew reader(String type) {
        return readers.stream()
                .filter(each -> each.type().getSimpleName().equals(type))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("nobody reads " + type));
    }

    private String kept(Object body) {
        return switch (body) {
            case Naming named
            when named.namesSomebody() ->
                ANEW + reader(named.getClass().getSimpleName()).type().getSimpleName() + ' ' + named.id();
            case ShownOnce shown -> json.written(shown.kept());
            default -> json.written(body);
        };
    }

    private Answer answer(int status, Map<String, String> headers, @Nullable Object body) {
        if (body instanceof Row row) {
            headers.put(HttpHeaders.ETAG, AnswerHeaders.tag(row));
        }
        return new Answer(status, headers, body == null ? null : kept(body));
    }
}
