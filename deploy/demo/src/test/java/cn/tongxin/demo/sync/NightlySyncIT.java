package cn.tongxin.demo.sync;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import cn.tongxin.demo.Ready;
import cn.tongxin.demo.http.Json;
import cn.tongxin.demo.sync.Between.Mischief;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** Both forms of the nightly sync against the whole running stack; see {@code GoldenIT} for how to run it. */
class NightlySyncIT {
    private static final int FEW = 25;
    private static final int MANY = 600;
    private static final int BATCH = 10;

    private final Ready stack = Ready.stack();
    private final Agency agency;

    NightlySyncIT(@TempDir Path directory) throws IOException {
        agency = new Agency(stack, directory);
    }

    @ParameterizedTest
    @EnumSource
    void aSecondRunChangesNothing(Script form) throws Exception {
        agency.exports(FEW);
        var first = agency.night(form, BATCH).ends(0);
        var kept = agency.kept();
        assertEquals(FEW, kept.size());
        assertEquals(
                "0 new or changed", agency.night(form, BATCH).ends(0).lines().getFirst());
        Files.delete(agency.file("state.json"));
        agency.night(form, BATCH).ends(0);
        assertEquals(kept, agency.kept());
        assertFalse(String.join("\n", first.lines()).contains(agency.secret()));
    }

    @ParameterizedTest
    @EnumSource
    void whatIsRejectedIsNamedAndTheRestIsTaken(Script form) throws Exception {
        agency.exports(
                List.of(agency.line(0, "90"), agency.line(1, "一个半小时"), agency.line(2, "0"), agency.line(3, "45")));
        agency.night(form, BATCH).ends(1);
        assertEquals(
                List.of(agency.key(0), agency.key(3)), List.copyOf(agency.kept().keySet()));
        var rejected = Files.readAllLines(agency.file("rejected.csv"));
        assertEquals(3, rejected.size());
        assertTrue(rejected.get(1).startsWith('"' + agency.key(1))
                && rejected.get(1).contains("minutes: "));
        assertTrue(rejected.get(2).startsWith('"' + agency.key(2))
                && rejected.get(2).contains("minutes: "));
        agency.exports(4);
        agency.night(form, BATCH).ends(0);
        assertEquals(4, agency.kept().size());
        assertEquals(1, Files.readAllLines(agency.file("rejected.csv")).size());
    }

    @ParameterizedTest
    @EnumSource
    void killedInTheMidstItCompletesTheNextTimeAndDoublesNothing(Script form) throws Exception {
        agency.exports(MANY);
        agency.night(form, BATCH).until("pushed: .*").killed();
        assertTrue(agency.kept().size() < MANY);
        agency.night(form, BATCH).until("pushed: .*").until("pushed: .*").killed();
        agency.night(form, MANY).ends(0);
        assertEquals(
                IntStream.range(0, MANY).mapToObj(agency::key).sorted().toList(),
                List.copyOf(agency.kept().keySet()));
    }

    @ParameterizedTest
    @EnumSource
    void whenTheLimitIsReachedItWaitsAndCompletes(Script form) throws Exception {
        agency.exports(FEW);
        Night night;
        try (var burner = new Burner(agency.api())) {
            burner.untilRefused();
            night = agency.night(form, BATCH).until("waiting [0-9]+ s: 429");
        }
        night.ends(0);
        assertEquals(FEW, agency.kept().size());
    }

    @ParameterizedTest
    @EnumSource
    void overABadLineItCompletesAndDoublesNothing(Script form) throws Exception {
        agency.exports(FEW);
        var mischief = EnumSet.allOf(Mischief.class);
        try (var line = new Between(
                stack.address(),
                Stream.concat(mischief.stream(), mischief.stream()).toList())) {
            var night = agency.night(form, BATCH, line.address()).ends(0);
            assertTrue(night.lines().stream().anyMatch(said -> said.endsWith("(answered before)")));
        }
        assertEquals(FEW, agency.kept().size());
    }

    @ParameterizedTest
    @EnumSource
    void itTellsWhatWasDecidedOnceAndLeavesItAlone(Script form) throws Exception {
        agency.exports(4);
        agency.night(form, BATCH).ends(0);
        agency.decides(1, "approve", Json.object());
        agency.decides(2, "return", Json.object().put("reason", "请补充地点"));
        var told = agency.night(form, BATCH).ends(0).lines();
        assertTrue(told.contains("approved: " + agency.key(1)), told::toString);
        assertTrue(told.contains("returned: " + agency.key(2) + " (请补充地点)"), told::toString);
        assertEquals(
                List.of("0 new or changed"), agency.night(form, BATCH).ends(0).lines());
    }
}
