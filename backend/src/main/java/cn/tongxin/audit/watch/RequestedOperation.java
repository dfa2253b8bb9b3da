package cn.tongxin.audit.watch;

import java.lang.reflect.Method;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.ext.Provider;

import cn.tongxin.audit.Origins;

import io.quarkus.vertx.http.runtime.CurrentVertxRequest;

/** Writes down with the request which operation it asks for, for those who do not see operations. */
@Provider
@Priority(0)
public class RequestedOperation implements ContainerRequestFilter {
    @Context
    ResourceInfo operation;

    @Inject
    CurrentVertxRequest current;

    @Override
    public void filter(ContainerRequestContext request) {
        Method method = operation.getResourceMethod();
        if (method != null) {
            current.getCurrent().put(Origins.OPERATION, method.getName());
        }
    }
}
