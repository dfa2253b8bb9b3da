package cn.tongxin.security.keycloak;

/** Where secrets of clients and passwords of people are kept, and tokens are made. */
public interface IdentityProvider {
    /** The client that we administer it by. */
    String ADMINISTRATOR = "tongxin-admin";

    /**
     * Signs in to its administration; nothing has happened when this fails.
     *
     * @throws IdentityUnavailable when it cannot be reached or refuses us
     */
    IdentityAdmin signIn();
}
