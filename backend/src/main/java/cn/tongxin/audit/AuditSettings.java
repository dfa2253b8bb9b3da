package cn.tongxin.audit;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** The audit trail. */
@ConfigMapping(prefix = "tongxin.audit")
public interface AuditSettings {
    /** Seals the chain, so that who can only write to the database cannot forge it; at least 32 characters. */
    String secret();

    /** Secrets that sealed what is there already; a new one is put before them. */
    Optional<List<String>> formerSecrets();

    /** What the chain is made with from now on: {@code SHA-256} or {@code SM3}. */
    @WithDefault("SHA-256")
    String digest();

    /** How long entries can be searched; older ones are filed with their proof. At least half a year. */
    @WithDefault("400D")
    Duration kept();
}
