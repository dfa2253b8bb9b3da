package cn.tongxin.security;

import java.util.Optional;
import java.util.UUID;

/** Which systems of agencies there are; answered by their register. */
public interface ClientRegister {
    /**
     * Who comes with this credential, asked at each request.
     *
     * @param clientId as the token names it
     * @return absent where there is no such credential, or none any more
     */
    Optional<RegisteredClient> find(String clientId);

    /**
     * The same system at this moment, whatever it comes with.
     *
     * @param id as in {@link RegisteredClient#id}
     */
    Optional<RegisteredClient> known(UUID id);

    /**
     * Whether a system may read records at this moment.
     *
     * @param id as in {@link RegisteredClient#id}
     */
    boolean mayRead(UUID id);
}
