package cn.tongxin.bench.measure;

import java.io.IOException;
import java.sql.SQLException;

import com.fasterxml.jackson.databind.JsonNode;

import cn.tongxin.bench.Report;
import cn.tongxin.bench.Scale;
import cn.tongxin.bench.Sites;
import cn.tongxin.bench.site.Import;
import cn.tongxin.bench.site.Line;
import cn.tongxin.bench.site.Memory;

/** A big sheet, checked and written through the door for all records, against reading it and inserting its rows bare. */
public final class SheetBench {
    private static final double MOST = 3;
    private static final double MOST_MB = 128;
    private static final double NANOS = 1e9;
    private static final int NOT_FOUND = 404;

    private SheetBench() {}

    public static void run(Sites sites, Scale scale, Report report) throws IOException, SQLException {
        Sites.Filled filled = sites.filled().get(1);
        Import door = new Import(filled.site().committee());
        if (isMissing(filled)) {
            report.note("import", "not there");
            return;
        }
        filled.spoil();
        // Once little, so that it is not the first time.
        byte[] little = Sheet.of(scale.rows() / 10, "warm");
        Sheet.writeBare(little, filled);
        written(door, little);
        measure(door, Sheet.of(scale.rows(), "bench"), filled, scale, report);
    }

    private static void measure(Import door, byte[] sheet, Sites.Filled filled, Scale scale, Report report)
            throws IOException, SQLException {
        Memory memory = filled.site().memory();
        long before = memory.now();
        memory.forgetPeak();
        long[] marks = written(door, sheet);
        double growth = (double) (memory.peak() - before);
        long began = System.nanoTime();
        Sheet.writeBare(sheet, filled);
        double bare = (System.nanoTime() - began) / NANOS;
        double check = (marks[1] - marks[0]) / NANOS;
        double write = (marks[2] - marks[1]) / NANOS;
        String what = "import of " + Scale.words(scale.rows()) + " rows, ";
        report.note(what + "check before it is confirmed", Report.number(check) + " s");
        report.ratio(
                what + "validated and written",
                "bare: " + Report.number(bare) + " s, import: " + Report.number(write) + " s",
                write / bare,
                "≤",
                MOST);
        report.value(what + "resident memory growth", "≤", MOST_MB, growth, "MB");
    }

    /** Nanoseconds at the start, when it was checked, and when it was written. */
    private static long[] written(Import door, byte[] sheet) {
        try {
            long began = System.nanoTime();
            JsonNode checked = door.settled(door.upload(sheet));
            long confirmed = System.nanoTime();
            JsonNode done = door.settled(door.confirm(checked));
            if (!"DONE".equals(done.path("status").asText())
                    || done.path("counts").path("rejected").asInt() > 0) {
                throw new IllegalStateException("not all written: " + done);
            }
            return new long[] {began, confirmed, System.nanoTime()};
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    private static boolean isMissing(Sites.Filled filled) throws IOException {
        try (Line line = filled.site().line()) {
            String token = filled.site().committee().token();
            return line.ask(Line.get("/imports/template?kind=VOLUNTEER_RECORDS", token))
                            .status()
                    == NOT_FOUND;
        }
    }
}
