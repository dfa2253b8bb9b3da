package cn.tongxin.security;

import java.util.Optional;

/** Which people there are; answered by their register. */
public interface UserRegister {
    /**
     * Who comes with this token, asked at each request. Who comes for the first time is taken up as the token says; after
     * that the token changes nothing here.
     */
    RegisteredUser find(PersonInToken person);

    /**
     * The same person at this moment, without a token.
     *
     * @param subject as the token named it
     */
    Optional<RegisteredUser> known(String subject);
}
