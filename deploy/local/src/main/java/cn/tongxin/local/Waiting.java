package cn.tongxin.local;

import java.time.Duration;
import java.util.function.BooleanSupplier;

/** Waits for a program to become ready, and notices when it dies instead. */
final class Waiting {
    private static final Duration PAUSE = Duration.ofMillis(100);

    private Waiting() {}

    static void until(BooleanSupplier ready, ChildProcess child, Duration limit) {
        var end = System.nanoTime() + limit.toNanos();
        while (!ready.getAsBoolean()) {
            if (!child.isAlive()) {
                throw child.died();
            }
            if (System.nanoTime() > end) {
                throw child.tooSlow(limit);
            }
            pause();
        }
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new Failure("启动被中断（interrupted）", interrupted);
        }
    }
}
