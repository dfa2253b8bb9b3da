package cn.tongxin.security;

import java.util.Optional;
import java.util.Set;

import io.smallrye.config.ConfigMapping;

/** The identity provider. */
@ConfigMapping(prefix = "tongxin.identity")
public interface IdentitySettings {
    /** Address of the realm as it stands in tokens. */
    String issuer();

    /** Whom a token must be made for. */
    String audience();

    /** Of the client by which browsers sign in. */
    Optional<String> webSecret();

    /** Of the client {@code tongxin-admin}, which may manage clients and accounts and nothing else. */
    Optional<String> adminSecret();

    /** Where we reach the identity provider, before {@code /realms}; as in the issuer where absent. */
    Optional<String> adminAddress();

    /** Client by which people sign in; what they may do stands in our register, too. */
    String webClient();

    /**
     * Clients of the installation itself. Apart from the web app's they are systems, whose tokens are taken as they are;
     * all others must be registered with us.
     */
    Set<String> ownClients();
}
