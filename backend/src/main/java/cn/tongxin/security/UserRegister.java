package cn.tongxin.security;

import java.util.Optional;

/** Which people there are; answered by their register. */
public interface UserRegister {
    /**
     * Who comes with this token, asked at each request. Who comes for the first time is taken up as the token says; after
     * that the token changes nothing here.
     */
    RegisteredUser find(PersonInToken person);

    /** The person of that subject as he is at this moment, where he is not the one who asks. */
    Optional<RegisteredUser> known(String subject);
}
