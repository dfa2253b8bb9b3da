package cn.tongxin.security.keycloak;

import java.util.Optional;
import java.util.UUID;

/** Administration of people's accounts, for a short while; everything here throws {@link IdentityUnavailable}. */
public interface AccountAdmin {
    Optional<KnownAccount> find(String username);

    /**
     * An account that somebody can sign in to with this password once, and then has to choose another.
     *
     * @return the subject of its tokens
     * @throws UsernameTaken where there is one of that name
     */
    String create(NewAccount account);

    /** Takes away what {@link #create} made and nobody confirmed, where it is there. */
    void removeUnfinished(String username, UUID mark);

    /**
     * Makes it so, and ends its sessions where more than a name changes; told again it changes nothing. An account that is
     * not there any more is left alone.
     */
    void bring(String subject, AccountState state);

    /** Whether the account of that subject is still there: somebody may have taken it away by hand. */
    boolean has(String subject);

    /** Whether its owner has not signed in yet since it was given a password, and chosen his own. */
    boolean awaitsOwner(String subject);

    /** Ends every session, whatever application it is for. */
    void endSessions(String subject);

    /** A password that has to be changed at the next sign-in. */
    void setPassword(String subject, String password);

    /** Takes away what people prove themselves with besides the password, so that they set it up anew. */
    void removeSecondFactor(String subject);
}
