package cn.tongxin.shared.problem;

import java.io.CharConversionException;
import java.io.IOException;
import java.util.List;

import jakarta.inject.Inject;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;

import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;

import io.quarkus.security.AuthenticationCompletionException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;

/** The one place where something thrown becomes an answer. */
public class ProblemMapper {
    private static final Logger LOG = Logger.getLogger(ProblemMapper.class);
    private static final int SOON_SECONDS = 2;

    @Inject
    OfferedMethods methods;

    @ServerExceptionMapper
    public Response refusal(ProblemException refusal, ContainerRequestContext request) {
        return answer(refusal, request);
    }

    @ServerExceptionMapper
    public Response invalid(ConstraintViolationException invalid, ContainerRequestContext request) {
        if (invalid.getConstraintViolations().stream().anyMatch(ViolationPath::isMissingBody)) {
            return answer(ProblemException.of(ProblemType.MALFORMED_REQUEST), request);
        }
        List<FieldError> errors = ContentValidation.errors(invalid.getConstraintViolations());
        return answer(ProblemException.fields(ProblemType.INVALID_CONTENT, errors), request);
    }

    @ServerExceptionMapper
    public Response wrongShape(MismatchedInputException wrong, ContainerRequestContext request) {
        return answer(Malformed.of(wrong), request);
    }

    /** Too deep, numbers too long, bytes that are no text. */
    @ServerExceptionMapper({JacksonException.class, CharConversionException.class})
    public Response unreadable(IOException wrong, ContainerRequestContext request) {
        return answer(ProblemException.of(ProblemType.MALFORMED_REQUEST), request);
    }

    @ServerExceptionMapper
    public Response wrongPatch(WrongShape wrong, ContainerRequestContext request) {
        return answer(Malformed.of(wrong.finding()), request);
    }

    @ServerExceptionMapper({
        UnauthorizedException.class,
        AuthenticationFailedException.class,
        AuthenticationCompletionException.class
    })
    public Response unauthenticated(Throwable refused, ContainerRequestContext request) {
        if (refused.getCause() instanceof ProblemException reason) {
            return answer(reason, request);
        }
        boolean bearer = request.getHeaderString(HttpHeaders.AUTHORIZATION) != null;
        return answer(ProblemException.of(bearer ? ProblemType.INVALID_TOKEN : ProblemType.NOT_SIGNED_IN), request);
    }

    @ServerExceptionMapper
    public Response forbidden(ForbiddenException refused, ContainerRequestContext request) {
        return answer(ProblemException.of(ProblemType.FORBIDDEN), request);
    }

    @ServerExceptionMapper
    public Response web(WebApplicationException refused, ContainerRequestContext request) {
        int status = refused.getResponse().getStatus();
        if (refused.getCause() instanceof JsonMappingException json) {
            return answer(Malformed.of(json), request);
        }
        return switch (status) {
            case 404, 405 -> notThere(request);
            case 406 -> answer(ProblemException.of(ProblemType.NOT_ACCEPTABLE), request);
            case 413 -> answer(ProblemException.of(ProblemType.PAYLOAD_TOO_LARGE), request);
            case 415 -> answer(ProblemException.of(ProblemType.UNSUPPORTED_MEDIA_TYPE), request);
            default ->
                status < 500
                        ? answer(ProblemException.of(ProblemType.MALFORMED_REQUEST), request)
                        : bug(refused, request);
        };
    }

    @ServerExceptionMapper
    public Response bug(Throwable bug, ContainerRequestContext request) {
        if (TooBusy.is(bug)) {
            LOG.warnf("%s not available: %s", RequestIds.of(request), TooBusy.reason(bug));
            return answer(ProblemException.of(ProblemType.UNAVAILABLE), request);
        }
        if (CallersFault.is(bug)) {
            return answer(ProblemException.of(ProblemType.MALFORMED_REQUEST), request);
        }
        LOG.errorf(Wordless.of(bug), "%s failed", RequestIds.of(request));
        return answer(ProblemException.of(ProblemType.INTERNAL_ERROR), request);
    }

    /** Nothing at all, or nothing to be done by this method. */
    private Response notThere(ContainerRequestContext request) {
        String instead = methods.instead(request);
        return instead == null
                ? answer(ProblemException.of(ProblemType.NOT_FOUND), request)
                : Response.fromResponse(answer(ProblemException.of(ProblemType.METHOD_NOT_ALLOWED), request))
                        .header(HttpHeaders.ALLOW, instead)
                        .build();
    }

    static Response answer(ProblemException refusal, ContainerRequestContext request) {
        Problem body = Problems.body(
                refusal,
                request.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE),
                request.getUriInfo().getRequestUri().getRawPath(),
                RequestIds.of(request));
        Response.ResponseBuilder answer = Response.status(body.status())
                .type(Problem.MEDIA_TYPE)
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE)
                .entity(body);
        if (refusal.type().isForNow()) {
            answer.header(HttpHeaders.RETRY_AFTER, SOON_SECONDS);
        }
        if (body.status() == 401) {
            answer.header(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
        }
        return answer.build();
    }
}
