package cn.tongxin.feed;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import cn.tongxin.shared.JsonText;
import cn.tongxin.testing.Caller;
import cn.tongxin.testing.City;
import cn.tongxin.testing.Waiting;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;

import static org.assertj.core.api.Assertions.assertThat;

/** A crowd pushes the same records at once, with the same keys, with keys of their own and without, while somebody reads along. */
@QuarkusTest
class ManySendersTest {
    private static final String LIST = "volunteer-records";
    private static final int RECORDS = 1000;
    private static final int BATCH = 100;
    private static final int WITH_THE_SAME_KEYS = 8;
    private static final int WITH_OWN_KEYS = 16;
    private static final int WITHOUT_KEYS = 8;

    @Inject
    JsonText json;

    @Inject
    EntityManager database;

    private City city;
    private Caller agency;

    @BeforeEach
    void city() {
        city = new City();
        agency = Caller.agencyOf(city.member);
    }

    @Test
    void eachRecordIsThereOnceAndToldOnceAndInOrder() throws Exception {
        Poller reader = new Poller(agency, LIST, 200);
        try (ExecutorService threads = Executors.newCachedThreadPool()) {
            List<Future<Integer>> senders = senders().map(threads::submit).toList();
            while (!senders.stream().allMatch(Future::isDone)) {
                reader.poll();
            }
            assertThat(senders.stream().mapToInt(ManySendersTest::made).sum()).isEqualTo(RECORDS);
        }
        Waiting.until(reader::poll, more -> !more && reader.heard.size() >= RECORDS);
        Map<Object, Object> kept = kept();
        assertThat(kept).hasSize(RECORDS);
        assertThat(reader.heard)
                .extracting(Poller::data)
                .hasSize(RECORDS)
                .allSatisfy(told -> assertThat(kept.remove(told.get("id"))).isEqualTo(told.get("etag")));
        assertThat(reader.ids()).doesNotHaveDuplicates().isEqualTo(inOrder(reader.ids()));
    }

    /** Each answers how many records it was told to have made. */
    private Stream<Callable<Integer>> senders() {
        return Stream.of(
                        IntStream.range(0, WITH_THE_SAME_KEYS).mapToObj(i -> (Callable<Integer>) () -> batches("all")),
                        IntStream.range(0, WITH_OWN_KEYS).mapToObj(i -> (Callable<Integer>) () -> batches("own-" + i)),
                        IntStream.range(0, WITHOUT_KEYS).mapToObj(i -> (Callable<Integer>) () -> one(i)))
                .flatMap(stream -> stream);
    }

    private int batches(String name) {
        Pushing system = new Pushing(agency);
        return IntStream.range(0, RECORDS / BATCH)
                .map(part -> batch(system, name + "-" + part, part * BATCH))
                .sum();
    }

    private int batch(Pushing system, String key, int first) {
        List<Map<String, Object>> items = IntStream.range(first, first + BATCH)
                .mapToObj(number -> City.with(record(), "externalId", externalId(number)))
                .toList();
        HttpResponse<String> answer = system.post("/" + LIST + "/batch", key, json.written(Map.of("items", items)));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(207);
        JsonPath summary = JsonPath.from(answer.body()).setRootPath("summary");
        assertThat(summary.getInt("created") + summary.getInt("unchanged")).isEqualTo(BATCH);
        return answer.headers().firstValue("Idempotency-Replayed").isPresent() ? 0 : summary.getInt("created");
    }

    /** One by one in an order of its own. */
    private int one(int sender) {
        Pushing system = new Pushing(agency);
        List<Integer> numbers =
                new ArrayList<>(IntStream.range(0, RECORDS).boxed().toList());
        Collections.shuffle(numbers, new Random(sender));
        String body = json.written(record());
        List<Integer> answers = numbers.stream()
                .map(number -> system.put("/" + LIST + "/external/" + externalId(number), body))
                .toList();
        assertThat(answers).allMatch(List.of(200, 201)::contains);
        return Collections.frequency(answers, 201);
    }

    private static int made(Future<Integer> sender) {
        return sender.resultNow();
    }

    private Map<String, Object> record() {
        return City.service(city.member);
    }

    private static String externalId(int number) {
        return "HR-" + number;
    }

    /** Versions by id of all that is there under the external ids that were pushed. */
    private Map<Object, Object> kept() {
        Map<Object, Object> kept = new HashMap<>();
        List<Object> externalIds = new ArrayList<>();
        String cursor = "";
        while (cursor != null) {
            JsonPath page =
                    agency.call().get("/" + LIST + "?limit=200" + cursor).jsonPath();
            page.<Map<String, Object>>getList("items").forEach(item -> {
                kept.put(item.get("id"), item.get("etag"));
                externalIds.add(item.get("externalId"));
            });
            String next = page.getString("nextCursor");
            cursor = next == null ? null : "&cursor=" + next;
        }
        assertThat(externalIds)
                .containsExactlyInAnyOrderElementsOf(IntStream.range(0, RECORDS)
                        .mapToObj(ManySendersTest::externalId)
                        .toList());
        return kept;
    }

    /** The same changes by the numbers that they got. */
    @SuppressWarnings("unchecked")
    private List<UUID> inOrder(List<UUID> changes) {
        return database.createNativeQuery(
                        "select id from change_entry where id in :changes order by number", UUID.class)
                .setParameter("changes", changes)
                .getResultList();
    }
}
