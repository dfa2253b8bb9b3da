package cn.tongxin.shared.once;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.interceptor.InvocationContext;

import org.jspecify.annotations.Nullable;

import cn.tongxin.shared.transaction.UnitOfWork;

/** Effect and answer in one transaction: there is never one without the other. */
@ApplicationScoped
class Together {
    @Inject
    Claims claims;

    @Inject
    Answers answers;

    @UnitOfWork
    @Nullable
    public Object run(InvocationContext operation, Claim claim) throws Exception {
        Object result = operation.proceed();
        claims.settle(claim, answers.of(operation.getMethod(), result));
        return result;
    }
}
