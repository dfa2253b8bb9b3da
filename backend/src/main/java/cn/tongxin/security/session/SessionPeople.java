package cn.tongxin.security.session;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import cn.tongxin.security.Who;

/** Whose a session is, by the tokens that it holds; they were verified when they came. */
@ApplicationScoped
class SessionPeople {
    @Inject
    ObjectMapper json;

    /** The person, by the access token of what {@link SessionTokens} keeps. */
    Who of(String stored) {
        JsonNode claims = payload(tree(stored).path("access").asText(""));
        return Who.of(
                claims.path("sub").textValue(),
                text(claims, "name"),
                text(claims, "preferred_username"),
                text(claims, "organization_id"));
    }

    /** By the ID token. */
    SignedIn signedIn(String idToken) {
        JsonNode claims = payload(idToken);
        return new SignedIn(claims.path("sub").textValue(), claims.path("sid").textValue());
    }

    JsonNode tree(String text) {
        try {
            return json.readTree(text);
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException("session cannot be read", broken);
        }
    }

    private JsonNode payload(String token) {
        String[] parts = token.split("\\.", -1);
        return parts.length < 2
                ? json.createObjectNode()
                : tree(new String(Base64.getUrlDecoder().decode(parts[1]), StandardCharsets.UTF_8));
    }

    private static Optional<String> text(JsonNode claims, String name) {
        return Optional.ofNullable(claims.path(name).textValue());
    }
}
