package cn.tongxin.feed.webhook;

import org.jspecify.annotations.Nullable;

/**
 * What came of an attempt.
 *
 * @param status of the answer, where there was one
 * @param failure absent where it was taken (2xx)
 */
record Answer(@Nullable Integer status, @Nullable DeliveryFailure failure) {
    private static final int OK = 200;
    private static final int REDIRECTS = 300;
    private static final int FAILURES = 400;
    private static final int GONE = 410;

    static Answer of(int status) {
        if (status >= OK && status < REDIRECTS) {
            return new Answer(status, null);
        }
        boolean redirect = status >= REDIRECTS && status < FAILURES;
        return new Answer(status, redirect ? DeliveryFailure.REDIRECT : DeliveryFailure.ANSWER);
    }

    static Answer none(DeliveryFailure failure) {
        return new Answer(null, failure);
    }

    boolean isTaken() {
        return failure == null;
    }

    boolean saysGone() {
        return status != null && status == GONE;
    }
}
