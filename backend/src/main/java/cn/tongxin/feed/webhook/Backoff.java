package cn.tongxin.feed.webhook;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.ThreadLocalRandom;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** When a failed delivery is tried again: four times as late each time, a little apart from the others. */
@ApplicationScoped
class Backoff {
    private static final int FACTOR = 4;
    private static final int MOST_STEPS = 20;
    private static final double APART = 0.2;

    @Inject
    WebhookSettings settings;

    /**
     * How long to wait.
     *
     * @param attempts how many failed, at least 1
     */
    Duration pause(int attempts) {
        double steps = Math.min(attempts - 1, MOST_STEPS);
        double millis = Math.min((double) settings.firstPause().toMillis() * Math.pow(FACTOR, steps), (double)
                settings.longestPause().toMillis());
        double jitter = ThreadLocalRandom.current().nextDouble(1 - APART, 1 + APART);
        return Duration.ofMillis((long) (millis * jitter));
    }

    boolean isTooLate(Instant first, Instant again) {
        return again.isAfter(first.plus(settings.giveUpAfter()));
    }
}
