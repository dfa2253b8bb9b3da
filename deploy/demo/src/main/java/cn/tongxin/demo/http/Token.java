package cn.tongxin.demo.http;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Collectors;

/** An access token by client credentials, fetched anew a minute before it expires. */
public final class Token {
    private static final long EARLY_SECONDS = 60;

    private final URI endpoint;
    private final String form;
    private String token = "";
    private long renewAt;

    /**
     * @param realm address of the realm, {@code …/realms/tongxin}
     */
    public Token(URI realm, String clientId, String secret) {
        endpoint = URI.create(realm + "/protocol/openid-connect/token");
        form = form(Map.of("grant_type", "client_credentials", "client_id", clientId, "client_secret", secret));
    }

    synchronized String get() {
        if (token.isEmpty() || System.nanoTime() - renewAt >= 0) {
            renew();
        }
        return token;
    }

    private void renew() {
        var asked = System.nanoTime();
        var answer = Wire.send(Wire.request(endpoint)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form))
                .build());
        token = answer.path("access_token").asText();
        renewAt = asked
                + Duration.ofSeconds(answer.path("expires_in").asLong() - EARLY_SECONDS)
                        .toNanos();
    }

    private static String form(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }
}
