package cn.tongxin.bench.measure;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

import cn.tongxin.bench.Report;

/** How long answers took. */
public final class Latencies {
    private static final double NANOS_PER_MILLI = 1e6;

    private final List<Long> nanos = new ArrayList<>();

    void add(Collection<Long> more) {
        nanos.addAll(more);
    }

    void add(Latencies more) {
        nanos.addAll(more.nanos);
    }

    public int count() {
        return nanos.size();
    }

    public double medianMillis() {
        return percentile(0.5);
    }

    public double p99Millis() {
        return percentile(0.99);
    }

    private double percentile(double part) {
        List<Long> sorted = nanos.stream().sorted().toList();
        return sorted.get((int) Math.min(sorted.size() - 1L, Math.round(part * sorted.size()))) / NANOS_PER_MILLI;
    }

    @Override
    public String toString() {
        return Report.number(medianMillis()) + " ms";
    }
}
