package cn.tongxin.shared.once;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;

import org.jspecify.annotations.Nullable;

import cn.tongxin.shared.Ids;
import cn.tongxin.shared.Once;
import cn.tongxin.shared.job.JobCallers;
import cn.tongxin.shared.problem.ProblemException;
import cn.tongxin.shared.problem.ProblemType;

import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;

/** Runs an operation once for a key. Runs last, when the caller is known to be allowed and the body to be sound. */
@Once
@Interceptor
@Priority(Interceptor.Priority.APPLICATION + 500)
public class OnceRunner {
    static final String HEADER = "Idempotency-Key";

    /** What a header can carry and a log line shows. */
    private static final String KEY = "[\\x21-\\x7e]{1,100}";

    @Inject
    CurrentVertxRequest current;

    @Inject
    JobCallers callers;

    @Inject
    Claims claims;

    @Inject
    Together together;

    @Inject
    Answers answers;

    @Inject
    Prints prints;

    @AroundInvoke
    @Nullable
    Object run(InvocationContext operation) throws Exception {
        HttpServerRequest request = current.getCurrent().request();
        String key = request.getHeader(HEADER);
        if (key == null || !request.method().equals(HttpMethod.POST)) {
            return operation.proceed();
        }
        if (!key.matches(KEY)) {
            throw ProblemException.field(ProblemType.INVALID_PARAMETER, HEADER, "invalid-value");
        }
        Claim claim = new Claim(callers.id(), key, Ids.next());
        String print = prints.of(request.method() + " " + request.uri(), operation.getParameters());
        claims.take(claim, print).ifPresent(answer -> {
            throw new Replayed(answers.again(answer));
        });
        return claimed(operation, claim);
    }

    /** A refusal has had no effect, so the key is free again. */
    private @Nullable Object claimed(InvocationContext operation, Claim claim) throws Exception {
        try {
            return isWhole(operation) ? together.run(operation, claim) : apart(operation, claim);
        } catch (Exception refused) {
            release(claim, refused);
            throw refused;
        }
    }

    /** What cannot be released now is free once its lease has ended. */
    private void release(Claim claim, Exception refused) {
        try {
            claims.release(claim);
        } catch (RuntimeException later) {
            refused.addSuppressed(later);
        }
    }

    private @Nullable Object apart(InvocationContext operation, Claim claim) throws Exception {
        Object result = operation.proceed();
        claims.settle(claim, answers.of(operation.getMethod(), result));
        return result;
    }

    private static boolean isWhole(InvocationContext operation) {
        Once here = operation.getMethod().getAnnotation(Once.class);
        return here == null || here.whole();
    }
}
