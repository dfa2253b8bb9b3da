package cn.tongxin.testing;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** The same thing tried by several at the same moment. */
public final class AtOnce {
    private AtOnce() {}

    /** What each of them came to. */
    public static <T> List<T> all(int times, Callable<T> work) throws Exception {
        List<T> answers = new ArrayList<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(times)) {
            for (Future<T> answer : threads.invokeAll(Collections.nCopies(times, work))) {
                answers.add(answer.get());
            }
        }
        return answers;
    }
}
