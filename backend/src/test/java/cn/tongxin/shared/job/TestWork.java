package cn.tongxin.shared.job;

import java.sql.SQLTransientConnectionException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;

import cn.tongxin.shared.transaction.Counters;

/** Work that counts its chunks in the database, and loses its connection once in the middle. */
@Singleton
class TestWork implements JobWork {
    static final int CHUNKS = 6;
    final ConcurrentHashMap<String, AtomicInteger> runs = new ConcurrentHashMap<>();
    final ConcurrentHashMap<String, CountDownLatch> gates = new ConcurrentHashMap<>();

    @Inject
    Counters counters;

    @Override
    public String type() {
        return "test";
    }

    @Override
    public String subjectUrl(String payload) {
        return "/subject";
    }

    @Override
    public void run(JobRun run) {
        int first =
                runs.computeIfAbsent(run.payload(), key -> new AtomicInteger()).incrementAndGet();
        run.expect(CHUNKS);
        for (int chunk = run.done(); chunk < CHUNKS; chunk++) {
            int here = chunk;
            waitAt(run.payload(), here);
            run.chunk(1, () -> {
                counters.next(run.payload());
                if (first == 1 && here == 3 && run.payload().startsWith("breaks")) {
                    throw new IllegalStateException(new SQLTransientConnectionException("gone", "08006"));
                }
                if (run.payload().startsWith("fails")) {
                    throw new IllegalStateException("a bug");
                }
            });
        }
        run.result("/done");
    }

    private void waitAt(String payload, int chunk) {
        CountDownLatch gate = chunk == 2 ? gates.get(payload) : null;
        if (gate != null) {
            try {
                gate.await();
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
