package cn.tongxin.bench.measure;

import java.io.IOException;
import java.time.LocalDate;

import cn.tongxin.bench.Report;
import cn.tongxin.bench.Scale;
import cn.tongxin.bench.Sites;
import cn.tongxin.bench.site.Line;
import cn.tongxin.bench.site.Memory;

/** A big sheet begins at once and needs no memory. */
public final class ExportBench {
    private static final double LATEST_SECONDS = 0.2;
    private static final double MOST_MB = 64;
    private static final double NANOS = 1e9;
    private static final int NOT_FOUND = 404;

    private ExportBench() {}

    public static void run(Sites sites, Scale scale, Report report) throws IOException {
        Sites.Filled filled = sites.filled().get(sites.filled().size() - 2);
        byte[] little = question(filled, LocalDate.of(2024, 1, 1));
        byte[] much = question(filled, lastDay(filled, scale.rows()));
        try (Line line = filled.site().line()) {
            if (line.ask(little).status() == NOT_FOUND) {
                report.note("export", "not there");
                return;
            }
            line.ask(much);
            Memory memory = filled.site().memory();
            long before = memory.now();
            memory.forgetPeak();
            long began = System.nanoTime();
            Line.Answer answer = line.ask(much);
            if (answer.status() != 200) {
                throw new IllegalStateException(answer.status() + " " + answer.text());
            }
            String what = "export of about " + Scale.words(scale.rows()) + " rows of " + filled.size();
            report.note(what, Report.number((System.nanoTime() - began) / NANOS) + " s, " + answer.size() + " bytes");
            report.value(what + ", first byte", "≤", LATEST_SECONDS, answer.firstByteNanos() / NANOS, "s");
            report.value(what + ", resident memory growth", "≤", MOST_MB, (double) (memory.peak() - before), "MB");
        }
    }

    /** Records lie evenly over the year. */
    private static LocalDate lastDay(Sites.Filled filled, int rows) {
        return LocalDate.of(2024, 1, 1).plusDays(Math.min(365, rows * 366L / filled.records() - 1));
    }

    private static byte[] question(Sites.Filled filled, LocalDate to) {
        return Line.get(
                "/exports/volunteer-records?from=2024-01-01&to=" + to,
                filled.site().committee().token());
    }
}
