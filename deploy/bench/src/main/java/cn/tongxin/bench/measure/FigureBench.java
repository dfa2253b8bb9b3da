package cn.tongxin.bench.measure;

import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import cn.tongxin.bench.Report;
import cn.tongxin.bench.Scale;
import cn.tongxin.bench.Sites;
import cn.tongxin.bench.site.Line;

/** A whole year of figures costs the same however many records there are. */
public final class FigureBench {
    private static final String KEPT = "&metrics=volunteer_minutes,volunteer_turns,beneficiaries";
    private static final double MOST = 1.5;
    private static final double SLOWEST_MILLIS = 20;
    private static final int FEW = 4;
    private static final int MANY = 32;
    private static final int CHANGES_PER_SECOND = 2;
    private static final int SECOND_MILLIS = 1000;

    private FigureBench() {}

    public static void run(Sites sites, Scale scale, Report report) {
        for (String grouping : List.of("alliance", "organization", "month")) {
            flat(
                    sites,
                    scale,
                    report,
                    "figures of a year, counted anew, by " + grouping,
                    KEPT + "&groupBy=" + grouping);
        }
        flat(
                sites,
                scale,
                report,
                "distinct named volunteers of a year, counted anew, by alliance",
                "&metrics=volunteers&groupBy=alliance");
        slowest(sites.largest(), scale, report, FEW, 0);
        slowest(sites.largest(), scale, report, MANY, 0);
        slowest(sites.largest(), scale, report, MANY, CHANGES_PER_SECOND);
    }

    private static void slowest(Sites.Filled filled, Scale scale, Report report, int connections, int changes) {
        List<byte[]> questions = List.of(
                question(filled, KEPT + "&groupBy=alliance"),
                question(filled, KEPT + "&groupBy=organization"),
                question(filled, KEPT + "&groupBy=month"));
        Latencies seen;
        try (Note note = new Note(filled.site());
                ScheduledExecutorService others = Executors.newSingleThreadScheduledExecutor()) {
            Future<?> writing = others.scheduleAtFixedRate(
                    changes == 0 ? () -> {} : note::write,
                    0,
                    SECOND_MILLIS / Math.max(1, changes),
                    TimeUnit.MILLISECONDS);
            seen = Load.run(
                    new Load.Probe(filled.site(), questions),
                    connections,
                    scale.turn().multipliedBy(scale.turns()));
            writing.cancel(true);
        } catch (SQLException refused) {
            throw new IllegalStateException(refused);
        }
        report.value(
                "figures at " + filled.size() + ", p99 at " + connections + " connections"
                        + (changes == 0 ? "" : ", " + changes + " changes a second") + " (median " + seen + ")",
                "≤",
                SLOWEST_MILLIS,
                seen.p99Millis(),
                "ms");
    }

    static byte[] question(Sites.Filled filled, String asked) {
        return Line.get(
                "/figures?from=2024-01-01&to=2024-12-31&programme="
                        + filled.town().programme() + asked,
                filled.site().committee().token());
    }

    private static void flat(Sites sites, Scale scale, Report report, String what, String asked) {
        List<Sites.Filled> compared = sites.filled().subList(1, sites.filled().size());
        List<Load.Probe> probes = compared.stream()
                .map(filled -> new Load.Probe(filled.site(), List.of(question(filled, asked)), true))
                .toList();
        List<Latencies> seen = Load.inTurns(probes, FEW, scale.turns(), scale.turn());
        String measured = IntStream.range(0, seen.size())
                .mapToObj(i -> compared.get(i).size() + ": " + seen.get(i))
                .collect(Collectors.joining(", "));
        report.ratio(
                what, measured, seen.getLast().medianMillis() / seen.getFirst().medianMillis(), "≤", MOST);
    }
}
