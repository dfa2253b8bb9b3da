package cn.tongxin.demo.load;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.Executors;
import java.util.function.IntConsumer;

import cn.tongxin.demo.http.Stopped;

/** Does tasks a few at a time; the first that fails ends all. */
public final class Workers {
    private static final int AT_A_TIME = 6;

    private Workers() {}

    /**
     * Returns when all are done.
     *
     * @param tasks answer how many records they brought
     * @param brought is told so, always from the calling thread
     */
    public static void run(List<Callable<Integer>> tasks, IntConsumer brought) {
        try (var threads = Executors.newFixedThreadPool(AT_A_TIME)) {
            var done = new ExecutorCompletionService<Integer>(threads);
            tasks.forEach(done::submit);
            try {
                for (var i = 0; i < tasks.size(); i++) {
                    brought.accept(done.take().get());
                }
            } catch (ExecutionException failed) {
                throw failed.getCause() instanceof RuntimeException reason ? reason : new IllegalStateException(failed);
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
                throw new Stopped();
            } finally {
                threads.shutdownNow();
            }
        }
    }
}
