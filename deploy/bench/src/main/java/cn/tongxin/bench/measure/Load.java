package cn.tongxin.bench.measure;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import cn.tongxin.bench.site.Line;
import cn.tongxin.bench.site.Site;

/** Asks one question again and again over some connections, each of which waits for its answer before it asks anew. */
public final class Load {
    private Load() {}

    /**
     * A question and who is asked.
     *
     * @param questions asked in turn
     * @param changing whether something changes before each question
     */
    public record Probe(Site site, List<byte[]> questions, boolean changing) {
        public Probe(Site site, List<byte[]> questions) {
            this(site, questions, false);
        }
    }

    public static Latencies run(Probe probe, int connections, Duration time) {
        long end = System.nanoTime() + time.toNanos();
        List<Future<List<Long>>> workers = new ArrayList<>();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < connections; i++) {
                workers.add(threads.submit(() -> ask(probe, end)));
            }
        }
        Latencies all = new Latencies();
        workers.forEach(worker -> all.add(result(worker)));
        return all;
    }

    private static List<Long> ask(Probe probe, long end) {
        List<Long> nanos = new ArrayList<>();
        try (Line line = probe.site().line();
                Note note = new Note(probe.site())) {
            for (int i = 0; System.nanoTime() < end; i++) {
                if (probe.changing()) {
                    note.write();
                }
                long asked = System.nanoTime();
                Line.Answer answer =
                        line.ask(probe.questions().get(i % probe.questions().size()));
                nanos.add(System.nanoTime() - asked);
                if (answer.status() != 200) {
                    throw new IllegalStateException(answer.status() + " " + answer.text());
                }
            }
            return nanos;
        } catch (IOException lost) {
            throw new UncheckedIOException(lost);
        } catch (SQLException refused) {
            throw new IllegalStateException(refused);
        }
    }

    static <T> T result(Future<T> worker) {
        try {
            return worker.get();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        } catch (ExecutionException failed) {
            throw new IllegalStateException(failed.getCause());
        }
    }

    /** Each probe in its turn, several times over: what else the machine does meanwhile is felt by all alike. */
    public static List<Latencies> inTurns(List<Probe> probes, int connections, int turns, Duration turn) {
        List<Latencies> all = new ArrayList<>();
        probes.forEach(probe -> all.add(new Latencies()));
        for (int i = 0; i < turns; i++) {
            for (int each = 0; each < probes.size(); each++) {
                all.get(each).add(run(probes.get(each), connections, turn));
            }
        }
        return all;
    }
}
