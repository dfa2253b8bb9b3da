package cn.tongxin.shared.once;

import java.lang.reflect.Method;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.HttpHeaders;

import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

import cn.tongxin.shared.JsonText;
import cn.tongxin.shared.ShownOnce;
import cn.tongxin.shared.page.Row;
import cn.tongxin.shared.web.AnswerHeaders;

/** What an operation answers, in a form that can be kept. */
@ApplicationScoped
class Answers {
    private static final int OK = 200;
    private static final int NO_CONTENT = 204;

    @Inject
    JsonText json;

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

    private static Object kept(Object body) {
        return body instanceof ShownOnce shown ? shown.kept() : body;
    }

    private Answer answer(int status, Map<String, String> headers, @Nullable Object body) {
        if (body instanceof Row row) {
            headers.put(HttpHeaders.ETAG, AnswerHeaders.tag(row));
        }
        return new Answer(
                status,
                headers,
                Optional.ofNullable(body).map(Answers::kept).map(json::written).orElse(null));
    }
}
