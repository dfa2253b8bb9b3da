package cn.tongxin.security.rate;

import java.time.Duration;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;

import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import io.github.bucket4j.TimeMeter;

/** So many requests a minute for each caller, all at once or one after the other; each instance counts for itself. */
public final class Allowance {
    static final Duration WINDOW = Duration.ofMinutes(1);
    private static final int MOST_CALLERS = 100_000;

    private final long requests;
    private final TimeMeter time;
    private final LoadingCache<String, Bucket> callers = Caffeine.newBuilder()
            .maximumSize(MOST_CALLERS)
            .expireAfterAccess(WINDOW.multipliedBy(2))
            .build(caller -> bucket());

    public Allowance(long requests, TimeMeter time) {
        this.requests = requests;
        this.time = time;
    }

    /**
     * What is left after a request.
     *
     * @param granted false: it was one too many
     * @param left requests that may follow at once
     * @param seconds until the next is granted, or, where it was granted, until all are there again
     */
    public record Left(boolean granted, long left, long seconds) {}

    long requests() {
        return requests;
    }

    public Left take(String caller) {
        ConsumptionProbe probe = callers.get(caller).tryConsumeAndReturnRemaining(1);
        long nanos = probe.isConsumed() ? probe.getNanosToWaitForReset() : probe.getNanosToWaitForRefill();
        return new Left(
                probe.isConsumed(),
                probe.getRemainingTokens(),
                Duration.ofNanos(nanos).plusNanos(999_999_999).toSeconds());
    }

    /** Whether one more would be granted; takes none. */
    boolean has(String caller) {
        Bucket known = callers.getIfPresent(caller);
        return known == null || known.getAvailableTokens() > 0;
    }

    private Bucket bucket() {
        return Bucket.builder()
                .withCustomTimePrecision(time)
                .addLimit(limit -> limit.capacity(requests).refillGreedy(requests, WINDOW))
                .build();
    }
}
