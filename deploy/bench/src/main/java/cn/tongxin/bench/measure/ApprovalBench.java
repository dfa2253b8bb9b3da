package cn.tongxin.bench.measure;

import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;

import cn.tongxin.bench.Report;
import cn.tongxin.bench.Scale;
import cn.tongxin.bench.Sites;

/**
 * What running sums cost an approval: the statements of an approval with and without its deltas, by many writers on one
 * organization, in turns.
 */
public final class ApprovalBench {
    private static final double LEAST = 0.7;
    private static final int WRITERS = 32;

    private ApprovalBench() {}

    public static void run(Sites sites, Scale scale, Report report) throws SQLException, IOException {
        Sites.Filled filled = sites.filled().get(1);
        filled.spoil();
        List<byte[]> records = records(filled);
        for (int held : List.of(0, 2)) {
            for (Writer.Kind kind : Writer.Kind.values()) {
                approve(filled, records, kind, held, scale.turn());
            }
            Map<Writer.Kind, Long> done = new EnumMap<>(Writer.Kind.class);
            for (int i = 0; i < scale.turns(); i++) {
                for (Writer.Kind kind : Writer.Kind.values()) {
                    done.merge(kind, approve(filled, records, kind, held, scale.turn()), Long::sum);
                }
            }
            tell(done, held, scale, report);
        }
    }

    private static void tell(Map<Writer.Kind, Long> done, int held, Scale scale, Report report) {
        double seconds = scale.turn().multipliedBy(scale.turns()).toMillis() / 1e3;
        String what = "approvals of " + WRITERS + " writers on one organization"
                + (held == 0 ? "" : ", commits held " + held + " ms");
        String measured = done.entrySet().stream()
                .map(kind -> "%s %,.0f/s".formatted(kind.getKey().words(), kind.getValue() / seconds))
                .collect(Collectors.joining(", "));
        double summed = done.getOrDefault(Writer.Kind.SUMMED, 0L);
        report.ratio(what, measured, summed / done.getOrDefault(Writer.Kind.ENTERED, 1L), "≥", LEAST);
    }

    private static List<byte[]> records(Sites.Filled filled) throws SQLException {
        String unit = filled.town().organizations().getFirst().toString().replace("-", "");
        List<byte[]> ids = new ArrayList<>();
        try (Connection database = filled.site().sql();
                Statement statement = database.createStatement();
                ResultSet rows = statement.executeQuery(
                        "select id from volunteer_record where organization_id = unhex('" + unit + "')")) {
            while (rows.next()) {
                ids.add(rows.getBytes(1));
            }
        }
        return ids;
    }

    private static long approve(Sites.Filled filled, List<byte[]> records, Writer.Kind kind, int held, Duration time) {
        long end = System.nanoTime() + time.toNanos();
        List<Future<Integer>> writers = new ArrayList<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(WRITERS)) {
            for (int i = 0; i < WRITERS; i++) {
                int writer = i;
                writers.add(threads.submit(() -> {
                    try (Writer one = new Writer(filled, kind, held)) {
                        int done = 0;
                        for (; System.nanoTime() < end; done++) {
                            one.approve(records.get((writer + done * WRITERS) % (records.size() / WRITERS * WRITERS)));
                        }
                        return done;
                    }
                }));
            }
        }
        return writers.stream().mapToLong(Load::result).sum();
    }
}
