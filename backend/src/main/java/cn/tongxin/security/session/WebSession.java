package cn.tongxin.security.session;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One signed-in browser. */
@Entity
@Table(name = "web_session")
class WebSession {
    @Id
    @Column(name = "key_hash")
    private byte[] keyHash = new byte[0];

    /** The identity provider's own session, by which a back-channel sign-out finds this one. */
    @Column(name = "keycloak_session")
    private @Nullable String keycloakSession;

    @Column(name = "tokens")
    private String tokens = "";

    @Column(name = "expires_at")
    private Instant expiresAt = Instant.EPOCH;

    protected WebSession() {}

    WebSession(byte[] keyHash, @Nullable String keycloakSession, String tokens, Instant expiresAt) {
        this.keyHash = keyHash.clone();
        this.keycloakSession = keycloakSession;
        this.tokens = tokens;
        this.expiresAt = expiresAt;
    }

    String tokens() {
        return tokens;
    }

    boolean isOver(Instant now) {
        return now.isAfter(expiresAt);
    }

    @Nullable String keycloakSession() {
        return keycloakSession;
    }
}
