package cn.tongxin.audit.watch;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.inject.Inject;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import jakarta.ws.rs.ext.Provider;

import org.jspecify.annotations.Nullable;

import cn.tongxin.audit.AuditNote;
import cn.tongxin.audit.AuditSubject;
import cn.tongxin.audit.AuditTrail;
import cn.tongxin.audit.Origins;
import cn.tongxin.audit.SubjectAct;
import cn.tongxin.shared.problem.Problem;
import cn.tongxin.shared.problem.RequestIds;

import io.quarkus.oidc.runtime.OidcUtils;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.ext.web.RoutingContext;

/**
 * Looks at every answer of an operation: one that refuses the caller is told, and so is one that is a file, before its
 * first byte is sent. Whatever is not JSON is a file, so that no new export can be forgotten.
 */
@Provider
public class AnsweredRequests implements ContainerResponseFilter {
    private static final String URN = "urn:tongxin:problem:";
    private static final int LONGEST = 300;

    /** Days, numbers, ids and coded words; never what somebody typed. */
    private static final String HARMLESS = "[A-Za-z0-9_.:-]{1,40}";

    private static final Set<String> MAY_NAME_SOMEBODY = Set.of("q", "cursor", "number", "externalId");
    private static final String ID = "[0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}";

    @Context
    ResourceInfo operation;

    @Inject
    CurrentVertxRequest current;

    @Inject
    Origins origins;

    @Inject
    Refusals refusals;

    @Inject
    AuditTrail trail;

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext answer) {
        RoutingContext underneath = current.getCurrent();
        Method method = operation.getResourceMethod();
        if (method != null) {
            underneath.put(Origins.OPERATION, method.getName());
        }
        if (Refusals.isOne(answer.getStatus())) {
            underneath.put(Refusals.TOLD, true);
            if (!onlyAsksWhoIsThere(request, answer, method)) {
                refusals.note(origins.refused(underneath, RequestIds.of(request)), reason(answer));
            }
        } else if (isFile(answer, method)) {
            trail.write(
                    AuditNote.exported(origins.current(), asked(request.getUriInfo()), subjects(request.getUriInfo())));
        }
    }

    /** The web app does before anybody has signed in: who shows nothing was kept from nothing. What was shown and refused is told. */
    private static boolean onlyAsksWhoIsThere(
            ContainerRequestContext request, ContainerResponseContext answer, @Nullable Method method) {
        return answer.getStatus() == 401
                && method != null
                && method.getName().equals("getMe")
                && request.getHeaderString(HttpHeaders.AUTHORIZATION) == null
                && request.getCookies().keySet().stream()
                        .noneMatch(name -> name.startsWith(OidcUtils.SESSION_COOKIE_NAME));
    }

    private static String reason(ContainerResponseContext answer) {
        return answer.getEntity() instanceof Problem problem && problem.type().startsWith(URN)
                ? problem.type().substring(URN.length())
                : Integer.toString(answer.getStatus());
    }

    private static boolean isFile(ContainerResponseContext answer, @Nullable Method method) {
        if (answer.getStatus() != 200 || answer.getEntity() == null || method == null) {
            return false;
        }
        MediaType chosen = answer.getMediaType();
        return chosen == null ? offered(method).noneMatch(AnsweredRequests::isJson) : !isJson(chosen.getSubtype());
    }

    private static boolean isJson(String type) {
        return type.endsWith("json");
    }

    private static Stream<String> offered(Method method) {
        Produces here = method.getAnnotation(Produces.class);
        Produces everywhere = method.getDeclaringClass().getAnnotation(Produces.class);
        return Stream.ofNullable(here == null ? everywhere : here).flatMap(produces -> Arrays.stream(produces.value()));
    }

    private static @Nullable String asked(UriInfo address) {
        String asked = address.getQueryParameters().entrySet().stream()
                .filter(parameter -> !MAY_NAME_SOMEBODY.contains(parameter.getKey()))
                .flatMap(parameter -> parameter.getValue().stream()
                        .filter(value ->
                                value.matches(HARMLESS) && parameter.getKey().matches(HARMLESS))
                        .map(value -> parameter.getKey() + "=" + value))
                .sorted()
                .collect(Collectors.joining("&"));
        return asked.isEmpty() ? null : asked.substring(0, Math.min(asked.length(), LONGEST));
    }

    /** The thing whose file it is, by the address. */
    private static List<AuditSubject> subjects(UriInfo address) {
        String list = address.getPathSegments().getFirst().getPath();
        return Stream.ofNullable(address.getPathParameters().getFirst("id"))
                .filter(id -> id.matches(ID))
                .map(id -> new AuditSubject(list, UUID.fromString(id), SubjectAct.READ, null, null))
                .toList();
    }
}
