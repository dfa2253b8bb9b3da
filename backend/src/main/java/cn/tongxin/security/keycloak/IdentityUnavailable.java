package cn.tongxin.security.keycloak;

/** The identity provider does not answer, or does not do what we are entitled to. */
public final class IdentityUnavailable extends RuntimeException {
    private final int status;

    IdentityUnavailable(String reason) {
        this(reason, 0);
    }

    /**
     * A refusal.
     *
     * @param status of its answer
     */
    IdentityUnavailable(String reason, int status) {
        super(reason, null, false, false);
        this.status = status;
    }

    boolean says(int answered) {
        return status == answered;
    }
}
