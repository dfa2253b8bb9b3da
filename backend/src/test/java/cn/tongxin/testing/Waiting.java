package cn.tongxin.testing;

import java.util.concurrent.locks.LockSupport;
import java.util.function.Predicate;
import java.util.function.Supplier;

/** For what happens in the background: asks until it is so, and fails where it never is. */
public final class Waiting {
    private static final long LONGEST_NANOS = 60_000_000_000L;
    private static final long PAUSE_NANOS = 100_000_000L;

    private Waiting() {}

    public static <T> T until(Supplier<T> question, Predicate<T> enough) {
        long end = System.nanoTime() + LONGEST_NANOS;
        T answer = question.get();
        while (!enough.test(answer)) {
            if (System.nanoTime() > end) {
                throw new AssertionError("still waiting; last answer: " + answer);
            }
            LockSupport.parkNanos(PAUSE_NANOS);
            answer = question.get();
        }
        return answer;
    }
}
