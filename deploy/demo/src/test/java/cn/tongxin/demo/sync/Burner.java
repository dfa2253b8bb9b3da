package cn.tongxin.demo.sync;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;

import cn.tongxin.demo.http.Api;
import cn.tongxin.demo.http.Refused;

/** Uses up all that a client may ask in a minute, and goes on, so that the limit stays reached. */
final class Burner implements AutoCloseable {
    private static final int THREADS = 8;
    private final ExecutorService threads = Executors.newFixedThreadPool(THREADS);
    private final Semaphore refused = new Semaphore(0);
    private volatile boolean burning = true;

    Burner(Api api) {
        for (int i = 0; i < THREADS; i++) {
            threads.execute(() -> burn(api));
        }
    }

    private void burn(Api api) {
        while (burning) {
            try {
                api.get("/api/v1/me");
            } catch (Refused limit) {
                refused.release();
            }
        }
    }

    /** Waits until requests are refused. */
    Burner untilRefused() throws InterruptedException {
        refused.acquire(THREADS);
        return this;
    }

    @Override
    public void close() {
        burning = false;
        threads.close();
    }
}
