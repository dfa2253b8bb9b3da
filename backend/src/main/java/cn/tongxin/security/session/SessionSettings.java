package cn.tongxin.security.session;

import java.util.Optional;

import io.smallrye.config.ConfigMapping;

/** Sessions of browsers. */
@ConfigMapping(prefix = "tongxin.session")
public interface SessionSettings {
    /** Encrypts tokens at rest and the state of a sign-in under way; at least 32 characters, the same on every instance. */
    String secret();

    /** Address under which browsers reach the application; unsafe requests with another Origin are refused. */
    Optional<String> publicAddress();
}
