package cn.tongxin.security.rate;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import io.github.bucket4j.TimeMeter;

import static org.assertj.core.api.Assertions.assertThat;

/** So many a minute, for each caller by himself. */
class AllowanceTest {
    private final AtomicLong now = new AtomicLong();
    private final Allowance allowance = new Allowance(60, new TimeMeter() {
        @Override
        public long currentTimeNanos() {
            return now.get();
        }

        @Override
        public boolean isWallClockBased() {
            return false;
        }
    });

    @Test
    void theLastOneIsGrantedAndTheNextIsTold() {
        assertThat(IntStream.range(0, 60).allMatch(i -> allowance.take("one").granted()))
                .isTrue();
        Allowance.Left refused = allowance.take("one");
        assertThat(refused.granted()).isFalse();
        assertThat(refused.seconds()).isEqualTo(1);
        assertThat(allowance.take("other")).isEqualTo(new Allowance.Left(true, 59, 1));
    }

    @Test
    void whoWaitsAsToldIsServed() {
        IntStream.range(0, 60).forEach(i -> allowance.take("one"));
        now.addAndGet(Duration.ofMillis(999).toNanos());
        assertThat(allowance.take("one").granted()).isFalse();
        now.addAndGet(Duration.ofMillis(1).toNanos());
        assertThat(allowance.take("one").granted()).isTrue();
        assertThat(allowance.take("one").granted()).isFalse();
    }
}
