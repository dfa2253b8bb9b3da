package cn.tongxin.security.keycloak;

/** The identity provider has an account of that name. */
public final class UsernameTaken extends RuntimeException {
    UsernameTaken() {
        super("username taken", null, false, false);
    }
}
