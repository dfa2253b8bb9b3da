package cn.tongxin.demo.http;

import java.time.Duration;
import java.util.function.Supplier;

/**
 * Repeats a step as long as nobody answers, with growing pauses, for about a minute. The step must be safe to repeat as
 * a whole: a push by external id is, a plain create is only together with looking it up first.
 */
public final class Patience {
    private static final Duration LIMIT = Duration.ofMinutes(1);
    private static final long FIRST_PAUSE_MILLIS = 100;
    private static final long LONGEST_PAUSE_MILLIS = 3_000;

    private Patience() {}

    public static <T> T repeat(Supplier<T> step) {
        var deadline = System.nanoTime() + LIMIT.toNanos();
        for (var pause = FIRST_PAUSE_MILLIS; ; pause = Math.min(pause * 2, LONGEST_PAUSE_MILLIS)) {
            try {
                return step.get();
            } catch (Unreachable nobody) {
                if (System.nanoTime() - deadline > 0) {
                    throw nobody;
                }
                sleep(pause);
            }
        }
    }

    private static void sleep(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new Stopped();
        }
    }
}
