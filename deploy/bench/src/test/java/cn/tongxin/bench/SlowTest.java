package cn.tongxin.bench;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import cn.tongxin.bench.measure.Latencies;
import cn.tongxin.bench.measure.Load;
import cn.tongxin.bench.site.Caller;
import cn.tongxin.bench.site.Line;
import cn.tongxin.bench.site.Signer;
import cn.tongxin.bench.site.Site;

import static org.junit.jupiter.api.Assertions.assertTrue;

/** Five hundred slow connections, one kind after the other; what others ask is answered about as soon as without. */
@Tag("prove")
class SlowTest {
    private static final Path JAR =
            Path.of(System.getProperty("tongxin.jar", "../../backend/target/quarkus-app/quarkus-run.jar"));
    private static final int CONNECTIONS = Integer.getInteger("tongxin.slow", 500);
    private static final int ASKING = 2;
    private static final Duration WARM = Duration.ofSeconds(30);
    private static final Duration LONG_ENOUGH = Duration.ofSeconds(20);

    /** Twice is what is promised; a shared machine may hiccup for a moment without anybody's fault. */
    private static final double MOST = 2;

    private static final double HICCUP_MILLIS = 50;

    @SuppressWarnings("NullAway.Init")
    private static Site site;

    @SuppressWarnings("NullAway.Init")
    private static Load.Probe usual;

    @SuppressWarnings("NullAway.Init")
    private static String token;

    @BeforeAll
    static void start(@TempDir Path home) {
        Signer signer = new Signer();
        site = Site.start(home, JAR, signer);
        token = signer.committee("slow");
        String organization = site.committee()
                .post(
                        "/organizations",
                        Map.of("name", "单位", "kind", "VILLAGE", "sortOrder", 1, "activeFrom", "2000-01-01"))
                .path("id")
                .asText();
        byte[] record = Caller.written(Map.of(
                "organizationId",
                organization,
                "headcount",
                5,
                "servedOn",
                "2024-05-06",
                "minutes",
                90,
                "content",
                "清理"));
        String other = signer.committee("usual");
        usual = new Load.Probe(
                site,
                List.of(
                        Line.get("/organizations?limit=20", other),
                        Line.question(
                                "POST",
                                "/volunteer-records/check",
                                other,
                                "Content-Type: application/json\r\n",
                                record)));
        Load.run(usual, ASKING, WARM);
    }

    @AfterAll
    static void stop() {
        site.close();
    }

    @ParameterizedTest
    @EnumSource(Slow.Way.class)
    void areHardlyFelt(Slow.Way way) throws Exception {
        Latencies alone = Load.run(usual, ASKING, LONG_ENOUGH);
        try (Slow slow = Slow.begin(site, way, token, CONNECTIONS)) {
            Load.run(usual, ASKING, Duration.ofSeconds(3));
            Latencies beside = Load.run(usual, ASKING, LONG_ENOUGH);
            double ratio = beside.p99Millis() / alone.p99Millis();
            System.out.printf(
                    "slow %s, %d connections, %d times cut off: p99 %.1f ms, without %.1f ms, ratio %.2f%n",
                    way, CONNECTIONS, slow.timesCutOff(), beside.p99Millis(), alone.p99Millis(), ratio);
            assertTrue(ratio < MOST || beside.p99Millis() < alone.p99Millis() + HICCUP_MILLIS, "ratio " + ratio);
        }
    }
}
