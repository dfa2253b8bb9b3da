package cn.tongxin.fuzz;

import java.util.List;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import io.quarkus.test.junit.QuarkusTest;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Whatever is asked, by whomever: the answer is one that the contract promises, in time, and never a fault of ours.
 *
 * <p>The long run asks {@code -Dtongxin.fuzz.requests} times, from {@code -Dtongxin.fuzz.seed} on; both are told.
 */
@QuarkusTest
class AnyRequestTest {
    @Test
    void whateverIsAskedIsAnsweredAsPromised() {
        assertThat(asked(20_240_506, 600)).isEmpty();
    }

    @Tag("prove")
    @Test
    void whateverIsAskedFiftyThousandTimesIsAnsweredAsPromised() {
        long seed = Long.getLong("tongxin.fuzz.seed", System.nanoTime());
        assertThat(asked(seed, Integer.getInteger("tongxin.fuzz.requests", 50_000)))
                .as("with -Dtongxin.fuzz.seed=" + seed)
                .isEmpty();
    }

    private static List<String> asked(long seed, int requests) {
        System.out.println("asks from seed " + seed);
        Inquiry inquiry = new Inquiry(seed);
        inquiry.ask(requests);
        System.out.println(inquiry);
        System.out.println("always refused: " + inquiry.alwaysRefused());
        return inquiry.wrong();
    }
}
