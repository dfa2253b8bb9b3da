package cn.tongxin.shared.problem;

import java.util.Locale;

/** The closed catalogue of refusals; titles and details are in {@code problems*.properties}. */
public enum ProblemType {
    MALFORMED_REQUEST(400),
    INVALID_PARAMETER(400),
    UNKNOWN_PARAMETER(400),
    NOT_SIGNED_IN(401),
    INVALID_TOKEN(401),
    FORBIDDEN(403),
    CROSS_SITE(403),
    OWN_RECORD(403),
    NOT_FOUND(404),
    METHOD_NOT_ALLOWED(405),
    NOT_ACCEPTABLE(406),
    WRONG_STATE(409),
    CONFLICT(409),
    IN_PROGRESS(409),
    GONE(410),
    STALE_VERSION(412),
    PAYLOAD_TOO_LARGE(413),
    UNSUPPORTED_MEDIA_TYPE(415),
    INVALID_CONTENT(422),
    RULE_BROKEN(422),
    KEY_REUSED(422),
    VERSION_REQUIRED(428),
    TOO_MANY_REQUESTS(429),
    INTERNAL_ERROR(500),
    UNAVAILABLE(503);

    private final int status;

    ProblemType(int status) {
        this.status = status;
    }

    public int status() {
        return status;
    }

    /** Whether the same request may do a moment later. */
    public boolean isForNow() {
        return this == IN_PROGRESS || this == UNAVAILABLE || this == TOO_MANY_REQUESTS;
    }

    public String slug() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public String urn() {
        return "urn:tongxin:problem:" + slug();
    }
}
