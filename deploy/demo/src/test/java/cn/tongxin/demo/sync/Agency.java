package cn.tongxin.demo.sync;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;

import com.fasterxml.jackson.databind.JsonNode;

import cn.tongxin.demo.Ready;
import cn.tongxin.demo.account.Person;
import cn.tongxin.demo.account.Register;
import cn.tongxin.demo.http.Api;
import cn.tongxin.demo.http.Json;

import static org.junit.jupiter.api.Assertions.assertTrue;

/** An agency with a system of its own, registered for one test, and a folder where its sync works. */
final class Agency {
    private static final String RECORDS = "/api/v1/volunteer-records";
    private static final String BEGINNING = "/api/v1/changes?lists=volunteer-records";
    private static final long LONGEST_NANOS = 60_000_000_000L;
    private static final long PAUSE_NANOS = 200_000_000L;
    private final Ready stack;
    private final JsonNode client;
    private final Path directory;
    private final String began;
    private final String mark = UUID.randomUUID().toString().substring(0, 8);

    Agency(Ready stack, Path directory) {
        this.stack = stack;
        this.directory = directory;
        var unit = URLEncoder.encode(Person.MEMBER_UNIT, StandardCharsets.UTF_8);
        var organization = stack.administrator()
                .all("/api/v1/organizations?q=" + unit)
                .getFirst()
                .path("id")
                .asText();
        var content = Json.object()
                .put("organizationId", organization)
                .put("sourceSystem", "hr-" + mark)
                .put("name", "人事系统");
        client = stack.administrator().post("/api/v1/api-clients", content);
        Register.grant(stack.administrator(), client, List.of("records:read", "records:write"));
        began = api().get(BEGINNING + "&fromNow=true").path("nextCursor").asText();
    }

    String secret() {
        return client.path("secret").asText();
    }

    Api api() {
        return stack.api(client.path("clientId").asText(), secret());
    }

    String key(int number) {
        return mark + "-" + number;
    }

    /** A line of the export. */
    String line(int number, String minutes) {
        return key(number) + ",2024-06-15,6," + minutes + ",\"清理河道, 第" + number + "段\",芳村";
    }

    void exports(List<String> lines) {
        try {
            Files.writeString(export(), "编号,服务日期,人数,每人分钟,内容,地点\n" + String.join("\n", lines) + "\n");
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    void exports(int lines) {
        exports(IntStream.range(0, lines).mapToObj(number -> line(number, "90")).toList());
    }

    private Path export() {
        return directory.resolve("hours.csv");
    }

    /** What the script keeps. */
    Path file(String file) {
        return directory.resolve("kept").resolve(file);
    }

    Night night(Script form, int batch) throws IOException {
        return night(form, batch, stack.address());
    }

    /** @param application where the script believes the application to be */
    Night night(Script form, int batch, URI application) throws IOException {
        var script = form.on(export(), directory.resolve("kept"));
        script.environment()
                .putAll(Map.of(
                        "TONGXIN_API", application + "/api/v1",
                        "TONGXIN_TOKEN_URL", stack.tokenEndpoint().toString(),
                        "TONGXIN_CLIENT_ID", client.path("clientId").asText(),
                        "TONGXIN_CLIENT_SECRET", secret(),
                        "TONGXIN_BATCH", Integer.toString(batch)));
        return new Night(script);
    }

    /** All that came from this system: versions by outside key; none is there twice. */
    Map<String, String> kept() {
        var kept = new TreeMap<String, String>();
        for (var record : records()) {
            var before = kept.put(
                    record.path("externalId").asText(), record.path("etag").asText());
            assertTrue(before == null, () -> record + " is there twice");
        }
        return kept;
    }

    List<JsonNode> records() {
        return api().all(RECORDS + "?from=2024-06-15&to=2024-06-15").stream()
                .filter(record -> record.path("externalId").asText().startsWith(mark))
                .toList();
    }

    /** Waits until the feed has told of so many changes to its records; numbers are given a moment after the change. */
    void untilTold(int changes) {
        var end = System.nanoTime() + LONGEST_NANOS;
        while (told() < changes) {
            assertTrue(System.nanoTime() < end, "still waiting for the feed");
            LockSupport.parkNanos(PAUSE_NANOS);
        }
    }

    private long told() {
        var events = api().get(BEGINNING + "&limit=200&cursor=" + began).path("items");
        return StreamSupport.stream(events.spliterator(), false)
                .map(event -> event.path("data"))
                .filter(data -> data.path("kind").asText().equals("CHANGED"))
                .filter(data -> data.path("externalId").asText().startsWith(mark))
                .count();
    }

    /** The committee decides on one. */
    void decides(int number, String verb, JsonNode body) throws IOException {
        var record = records().stream()
                .filter(one -> one.path("externalId").asText().equals(key(number)))
                .findFirst()
                .orElseThrow();
        Ready.committee().post(RECORDS + "/" + record.path("id").asText() + "/" + verb, record, body);
    }
}
