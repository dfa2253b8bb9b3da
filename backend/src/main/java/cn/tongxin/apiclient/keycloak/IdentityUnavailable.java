package cn.tongxin.apiclient.keycloak;

/** The identity provider does not answer, or does not do what we are entitled to. */
public final class IdentityUnavailable extends RuntimeException {
    IdentityUnavailable(String reason) {
        super(reason, null, false, false);
    }
}
