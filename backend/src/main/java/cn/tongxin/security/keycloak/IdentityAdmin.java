package cn.tongxin.security.keycloak;

import java.util.List;

/** Administration of clients and accounts, for a short while; everything here throws {@link IdentityUnavailable}. */
public interface IdentityAdmin {
    /**
     * A client that gets tokens by its secret. It may ask for every scope: what it is allowed stands with us.
     *
     * @param name for people
     */
    void create(String clientId, String name, String secret);

    /** Takes it away where it is there. */
    void remove(String clientId);

    /** Whether there is such a client and it gets tokens by a secret. */
    boolean isService(String clientId);

    /** Client ids of all that {@link #create} made. */
    List<String> made(String prefix);

    /** The same administration, of people. */
    AccountAdmin accounts();
}
