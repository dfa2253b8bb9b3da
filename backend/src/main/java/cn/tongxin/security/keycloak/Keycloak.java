package cn.tongxin.security.keycloak;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;

import cn.tongxin.security.IdentitySettings;
import cn.tongxin.shared.JsonText;

/** Keycloak, as the client {@code tongxin-admin}, which may manage clients and accounts of the realm and nothing else. */
@ApplicationScoped
class Keycloak implements IdentityProvider {
    private static final String REALMS = "/realms/";

    @Inject
    IdentitySettings settings;

    @Inject
    JsonText json;

    @Inject
    KeycloakWire wire;

    @JsonIgnoreProperties(ignoreUnknown = true)
    private record Token(@JsonProperty("access_token") String accessToken) {
        @Override
        public String toString() {
            return "token";
        }
    }

    @Override
    public IdentityAdmin signIn() {
        String secret = settings.adminSecret().orElseThrow(() -> new IdentityUnavailable("no admin-secret is set"));
        String form = "grant_type=client_credentials&client_id=" + ADMINISTRATOR + "&client_secret="
                + URLEncoder.encode(secret, StandardCharsets.UTF_8);
        HttpRequest.Builder question = HttpRequest.newBuilder(address("", "/protocol/openid-connect/token"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form));
        Token token = wire.answer(question, Token.class);
        return new KeycloakAdmin(address("/admin", ""), token.accessToken(), json, wire);
    }

    private URI address(String before, String path) {
        String issuer = settings.issuer();
        int realm = issuer.lastIndexOf(REALMS);
        return URI.create(settings.adminAddress().orElseGet(() -> issuer.substring(0, realm))
                + before
                + issuer.substring(realm)
                + path);
    }
}
