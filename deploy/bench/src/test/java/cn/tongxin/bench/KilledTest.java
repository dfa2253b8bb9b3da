package cn.tongxin.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import com.fasterxml.jackson.databind.JsonNode;

import cn.tongxin.bench.measure.Sheet;
import cn.tongxin.bench.site.Caller;
import cn.tongxin.bench.site.Import;
import cn.tongxin.bench.site.Signer;
import cn.tongxin.bench.site.Site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** Application and database are killed in the midst of work: what was acknowledged stays, and nothing is half done. */
@Tag("prove")
class KilledTest {
    private static final Path JAR =
            Path.of(System.getProperty("tongxin.jar", "../../backend/target/quarkus-app/quarkus-run.jar"));
    private static final int TIMES = Integer.getInteger("tongxin.kills", 20);
    private static final int RECORDS = 100_000;
    private static final int CHOSEN = 200;
    private static final int ROWS = 5_000;
    private static final int LATEST_MILLIS = 1_500;

    @SuppressWarnings("NullAway.Init")
    private static Site site;

    private static final Random DICE = new Random(2024);

    @BeforeAll
    static void start(@TempDir Path home) throws SQLException, InterruptedException {
        site = Site.start(home, JAR, new Signer());
        Filling.fill(site, Town.found(site.committee()), RECORDS);
        new Ledgers(site).hold();
    }

    @AfterAll
    static void stop() {
        site.close();
    }

    @Test
    void aKilledApplicationLeavesNoApprovalHalf() throws Exception {
        int told = 0;
        for (int i = 0; i < TIMES; i++) {
            told += approveAndKill(() -> site.killApplication(), () -> site.startApplication());
            new Ledgers(site).hold();
        }
        assertTrue(told > 0 && told < TIMES * CHOSEN, "killed in the midst of it, told " + told);
    }

    @Test
    void aKilledDatabaseLeavesNoApprovalHalf() throws Exception {
        int told = 0;
        for (int i = 0; i < TIMES; i++) {
            told += approveAndKill(() -> site.killDatabase(), () -> site.startDatabase());
            new Ledgers(site).hold();
        }
        assertTrue(told > 0 && told < TIMES * CHOSEN, "killed in the midst of it, told " + told);
    }

    /** Four approve hundreds at once and one by one; then something is killed; who was told yes, is approved once. */
    private static int approveAndKill(Runnable kill, Runnable start) throws Exception {
        Ledgers ledgers = new Ledgers(site);
        List<Map<String, String>> chosen = ledgers.submitted(site.committee(), CHOSEN);
        assertEquals(CHOSEN, chosen.size(), "enough to approve");
        List<Future<?>> approvers = new ArrayList<>();
        Queue<UUID> told = new ConcurrentLinkedQueue<>();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int part = 0; part < 4; part++) {
                List<Map<String, String>> mine = chosen.subList(part * CHOSEN / 4, (part + 1) * CHOSEN / 4);
                int atOnce = part == 0 ? mine.size() : 1 + DICE.nextInt(5);
                approvers.add(threads.submit(() -> approve(mine, atOnce, told)));
            }
            awaitSome(told, approvers);
            kill.run();
            for (Future<?> approver : approvers) {
                approver.get();
            }
        }
        start.run();
        for (UUID record : told) {
            assertEquals(1, new Ledgers(site).approvals(record), "approved once: " + record);
        }
        return told.size();
    }

    /** Until so many were told as the dice say, which may be none, and a moment longer; a slow machine gets there later. */
    private static void awaitSome(Queue<UUID> told, List<Future<?>> approvers) throws InterruptedException {
        int some = DICE.nextInt(CHOSEN / 2);
        while (told.size() < some && !approvers.stream().allMatch(Future::isDone)) {
            Thread.sleep(1);
        }
        Thread.sleep(DICE.nextInt(LATEST_MILLIS / 10));
    }

    /** Notes those whose approval was acknowledged before the line broke. */
    private static void approve(List<Map<String, String>> chosen, int atOnce, Queue<UUID> told) {
        Caller committee = site.committee();
        for (int first = 0; first < chosen.size(); first += atOnce) {
            List<Map<String, String>> some = chosen.subList(first, Math.min(first + atOnce, chosen.size()));
            try {
                JsonNode answer = committee.post("/volunteer-records/approve", Map.of("items", some));
                answer.path("items").forEach(item -> {
                    if ("APPROVED".equals(item.path("status").asText())) {
                        told.add(UUID.fromString(item.path("id").asText()));
                    }
                });
            } catch (RuntimeException broken) {
                return;
            }
        }
    }

    @Test
    void aSheetWhoseWritingIsKilledIsWrittenOnce() throws Exception {
        for (int i = 0; i < TIMES; i++) {
            String mark = "killed-" + i;
            JsonNode written = killed(Sheet.of(ROWS, mark));
            assertEquals("DONE", written.path("status").asText(), written.toString());
            assertEquals(
                    ROWS,
                    new Ledgers(site)
                            .number("select count(*) from volunteer_record where content like '清理河道 " + mark + " %'"),
                    "rows of sheet " + i);
            assertEquals(
                    ROWS,
                    new Ledgers(site)
                            .number("select count(distinct content) from volunteer_record where content like '清理河道 "
                                    + mark + " %'"),
                    "each of them once, sheet " + i);
            new Ledgers(site).hold();
        }
    }

    private static JsonNode killed(byte[] sheet) throws IOException, InterruptedException {
        Import door = new Import(site.committee("importer"));
        JsonNode checked = door.settled(door.upload(sheet));
        assertEquals("CHECKED", checked.path("status").asText(), checked.toString());
        JsonNode writing = door.confirm(checked);
        Thread.sleep(DICE.nextInt(LATEST_MILLIS));
        site.killApplication();
        site.startApplication();
        assertTrue(writing.hasNonNull("id"));
        return door.settled(writing);
    }
}
