package cn.tongxin.demo.sync;

import java.io.IOException;
import java.io.UncheckedIOException;
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
    private static final String START_OF_TOKEN = "eyJ";

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
        var told = String.join("\n", first.lines()) + Files.readString(agency.file("state.json"));
        assertFalse(told.contains(agency.secret()) || told.contains(START_OF_TOKEN), told);
        Files.delete(agency.file("state.json"));
        agency.night(form, BATCH).ends(0);
        assertEquals(kept, agency.kept());
    }

    @ParameterizedTest
    @EnumSource
    void whatIsRejectedIsNamedAndTheRestIsTaken(Script form) throws Exception {
        agency.exports(List.of(
                agency.line(0, "90"),
                agency.line(1, "一个半小时"),
                agency.line(2, "0"),
                agency.line(0, "60"),
                ",2024-06-15,6,90,无编号,芳村",
                agency.line(3, "45")));
        agency.night(form, BATCH).ends(1);
        assertEquals(
                List.of(agency.key(0), agency.key(3)), List.copyOf(agency.kept().keySet()));
        assertEquals(5, rejected().size());
        assertTrue(
                rejected().contains(quoted("", "没有编号", "无编号")), () -> rejected().toString());
        assertTrue(
                rejected().contains(quoted(agency.key(0), "编号重复", "")),
                () -> rejected().toString());
        for (var odd : List.of(1, 2)) {
            assertTrue(rejected().stream()
                    .anyMatch(line -> line.startsWith('"' + agency.key(odd) + '"') && line.contains("minutes: ")));
        }
        agency.exports(4);
        agency.night(form, BATCH).ends(0);
        assertEquals(4, agency.kept().size());
        assertEquals(1, rejected().size());
    }

    private List<String> rejected() {
        try {
            return Files.readAllLines(agency.file("rejected.csv"));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static String quoted(String... fields) {
        return '"' + String.join("\",\"", fields) + '"';
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
        agency.untilTold(2);
        var told = agency.night(form, BATCH).ends(0).lines();
        assertTrue(told.contains("approved: " + agency.key(1)), told::toString);
        assertTrue(told.contains("returned: " + agency.key(2) + " (请补充地点)"), told::toString);
        assertEquals(
                List.of("0 new or changed"), agency.night(form, BATCH).ends(0).lines());
    }
}
