package cn.tongxin.security.session;

import java.util.Set;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;

import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

import cn.tongxin.shared.problem.ProblemException;
import cn.tongxin.shared.problem.ProblemType;

import io.smallrye.jwt.auth.principal.JWTAuthContextInfo;
import io.smallrye.jwt.auth.principal.JWTParser;
import io.smallrye.jwt.auth.principal.ParseException;

/** OpenID Connect Back-Channel Logout 1.0: the identity provider ends a session, so ours ends too, on every instance. */
@Path("/session/back-channel")
class BackChannelResource {
    private static final String EVENT = "http://schemas.openid.net/event/backchannel-logout";

    @Inject
    JWTParser parser;

    @Inject
    JWTAuthContextInfo trusted;

    @Inject
    WebSessions sessions;

    @Inject
    @ConfigProperty(name = "quarkus.oidc.client-id")
    String webClient;

    @POST
    @PermitAll
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public void endSession(@FormParam("logout_token") @Nullable String token) {
        JsonWebToken order = verified(token == null ? "" : token);
        if (order.getClaim("events") instanceof JsonObject events
                && events.containsKey(EVENT)
                && order.getClaim("sid") instanceof String session
                && !order.containsClaim("nonce")) {
            sessions.closeAllOf(session);
        } else {
            throw ProblemException.of(ProblemType.MALFORMED_REQUEST);
        }
    }

    private JsonWebToken verified(String token) {
        JWTAuthContextInfo expected = new JWTAuthContextInfo(trusted);
        expected.setExpectedAudience(Set.of(webClient));
        expected.setRequiredClaims(Set.of("sid", "events"));
        try {
            return parser.parse(token, expected);
        } catch (ParseException forged) {
            throw ProblemException.of(ProblemType.MALFORMED_REQUEST);
        }
    }
}
