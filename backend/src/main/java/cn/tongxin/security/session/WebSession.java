package cn.tongxin.security.session;

import java.time.Instant;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

import org.jspecify.annotations.Nullable;

/** One signed-in browser. */
@Entity
class WebSession {
    @Id
    private String keyHash = "";

    /** The identity provider's own session, by which a back-channel sign-out finds this one. */
    private @Nullable String keycloakSession;

    /** Whose it is, as tokens name him. */
    private @Nullable String subject;

    private String tokens = "";

    private Instant expiresAt = Instant.EPOCH;

    protected WebSession() {}

    WebSession(String keyHash, SignedIn whose, String tokens, Instant expiresAt) {
        this.keyHash = keyHash;
        this.keycloakSession = whose.keycloakSession();
        this.subject = whose.subject();
        this.tokens = tokens;
        this.expiresAt = expiresAt;
    }

    String tokens() {
        return tokens;
    }

    boolean isOver(Instant now) {
        return now.isAfter(expiresAt);
    }

    @Nullable
    String keycloakSession() {
        return keycloakSession;
    }
}
