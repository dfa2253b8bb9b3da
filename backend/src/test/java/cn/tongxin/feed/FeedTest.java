package cn.tongxin.feed;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

import org.junit.jupiter.api.Test;

import cn.tongxin.shared.Ids;
import cn.tongxin.shared.Told;
import cn.tongxin.shared.change.ChangeLog;
import cn.tongxin.testing.Caller;
import cn.tongxin.testing.City;
import cn.tongxin.testing.Waiting;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;

/** Pollers hear of everything in their scope and of nothing else: once, in order, and never too early. */
@QuarkusTest
class FeedTest {
    private static final String RECORDS = "volunteer-records";
    private static final int WRITERS = 8;
    private static final int EACH = 12;

    @Inject
    ToldLists lists;

    @Inject
    ChangeLog log;

    @Inject
    EntityManager database;

    @Test
    void everyListThatIsToldSaysWhoReadsIt() {
        Set<String> told = database.getMetamodel().getEntities().stream()
                .flatMap(entity -> Stream.ofNullable(entity.getJavaType().getAnnotation(Told.class)))
                .map(Told::value)
                .collect(Collectors.toSet());
        assertThat(lists.names()).containsExactlyInAnyOrderElementsOf(told);
    }

    @Test
    void aChangeIsToldToWhomeverReadsTheRecordAndToNobodyElse() {
        City city = new City();
        Poller own = new Poller(city.memberStaff(), RECORDS);
        Poller system = new Poller(Caller.agencyOf(city.member), RECORDS);
        Poller lead = new Poller(city.leadStaff(), RECORDS);
        Poller committee = new Poller(Caller.COMMITTEE, RECORDS);
        Poller outsider = new Poller(city.outsiderStaff(), RECORDS);
        Poller sibling = new Poller(Caller.staffOf(city.second), RECORDS);
        UUID record = City.approved(city.memberStaff(), "/volunteer-records", City.service(city.member));
        own.until(record, "CREATED", "CHANGED");
        system.until(record, "CREATED", "CHANGED");
        lead.until(record, "CREATED", "CHANGED");
        committee.until(record, "CREATED", "CHANGED");
        UUID mark = City.id(City.created(Caller.COMMITTEE, "/volunteer-records", City.service(city.outsider)));
        UUID another = City.id(City.created(Caller.COMMITTEE, "/volunteer-records", City.service(city.second)));
        outsider.until(mark, "CREATED");
        sibling.until(another, "CREATED");
        assertThat(outsider.heard).hasSize(1);
        assertThat(sibling.heard).hasSize(1);
    }

    @Test
    void anEventIsAThinCloudEventThatLeadsToTheThing() {
        City city = new City();
        Poller own = new Poller(city.memberStaff(), RECORDS);
        UUID record = City.id(City.created(city.memberStaff(), "/volunteer-records", City.service(city.member)));
        Map<String, Object> event = own.until(record, "CREATED").heard.getFirst();
        assertThat(event)
                .containsEntry("specversion", "1.0")
                .containsEntry("type", "cn.tongxin.volunteer-record.created")
                .containsEntry("subject", "/api/v1/volunteer-records/" + record)
                .containsEntry("datacontenttype", "application/json")
                .containsKeys("id", "source", "time");
        assertThat(Poller.data(event))
                .containsEntry("list", RECORDS)
                .containsEntry("organizationId", city.member.toString())
                .containsEntry("status", "DRAFT")
                .containsKey("etag")
                .doesNotContainKeys("content", "minutes");
        city.memberStaff()
                .call()
                .basePath("")
                .get("" + event.get("subject"))
                .then()
                .statusCode(200);
    }

    @Test
    void whatIsGoneIsToldToWhomeverCouldSeeItOnly() {
        City city = new City();
        Poller own = new Poller(city.memberStaff(), "activities");
        Poller named = new Poller(Caller.staffOf(city.village), "activities");
        Poller ofAlliance = new Poller(Caller.staffOf(city.second), "activities");
        Poller outsider = new Poller(city.outsiderStaff(), "activities");
        Map<String, Object> activity = City.with(
                City.activity(city.member),
                "participants",
                List.of(City.body("organizationId", city.village), City.body("allianceId", city.alliance)));
        Response draft = City.created(city.memberStaff(), "/activities", activity);
        city.memberStaff()
                .call()
                .header("If-Match", '"' + draft.jsonPath().getString("etag") + '"')
                .delete("/activities/" + City.id(draft))
                .then()
                .statusCode(204);
        UUID mark = City.id(City.created(city.outsiderStaff(), "/activities", City.activity(city.outsider)));
        for (Poller party : List.of(own, named, ofAlliance)) {
            Waiting.until(
                    () -> {
                        party.poll();
                        return party.kindsOf(City.id(draft));
                    },
                    kinds -> kinds.contains("REMOVED"));
        }
        outsider.until(mark, "CREATED");
        assertThat(outsider.kindsOf(City.id(draft))).isEmpty();
    }

    /** Or they would keep for ever what they had read before. */
    @Test
    void whoLosesARecordIsToldThatItIsGone() {
        City city = new City();
        Poller former = new Poller(Caller.agencyOf(city.member), RECORDS);
        Poller latter = new Poller(Caller.agencyOf(city.second), RECORDS);
        Poller committee = new Poller(Caller.COMMITTEE, RECORDS);
        Poller outsider = new Poller(city.outsiderStaff(), RECORDS);
        Response record = City.created(Caller.COMMITTEE, "/volunteer-records", City.service(city.member));
        former.until(City.id(record), "CREATED");
        patched(Caller.COMMITTEE, "/volunteer-records/", record, Map.of("organizationId", city.second));
        former.until(City.id(record), "CREATED", "REMOVED");
        assertThat(former.heard.getLast())
                .containsEntry("type", "cn.tongxin.volunteer-record.removed")
                .containsEntry("subject", "/api/v1/volunteer-records/" + City.id(record));
        assertThat(Poller.data(former.heard.getLast())).doesNotContainKeys("organizationId", "etag", "status");
        committee.until(City.id(record), "CREATED", "CHANGED");
        latter.until(City.id(record), "CREATED", "CHANGED");
        outsider.until(
                City.id(City.created(city.outsiderStaff(), "/volunteer-records", City.service(city.outsider))),
                "CREATED");
        assertThat(outsider.kindsOf(City.id(record))).isEmpty();
    }

    @Test
    void whoIsNotToTakePartAnyMoreIsToldThatTheActivityIsGone() {
        City city = new City();
        Poller organizer = new Poller(city.memberStaff(), "activities");
        Poller named = new Poller(Caller.staffOf(city.village), "activities");
        Response draft = City.created(
                city.memberStaff(),
                "/activities",
                City.with(
                        City.activity(city.member),
                        "participants",
                        List.of(City.body("organizationId", city.village))));
        named.until(City.id(draft), "CREATED");
        patched(city.memberStaff(), "/activities/", draft, Map.of("participants", List.of()));
        named.until(City.id(draft), "CREATED", "REMOVED");
        organizer.until(City.id(draft), "CREATED", "CHANGED");
    }

    @Test
    void whoseVolunteerMovesToAnotherUnitIsTold() {
        City city = new City();
        Poller former = new Poller(city.memberStaff(), "volunteers");
        Response volunteer =
                City.created(Caller.COMMITTEE, "/volunteers", City.body("name", "田野", "organizationId", city.member));
        former.until(City.id(volunteer), "CREATED");
        patched(Caller.COMMITTEE, "/volunteers/", volunteer, Map.of("organizationId", city.second));
        former.until(City.id(volunteer), "CREATED", "REMOVED");
    }

    @Test
    void whoWasAwayHearsOnceOfWhatChangedHandsAndIsGone() {
        City city = new City();
        Poller organizer = new Poller(city.memberStaff(), "activities");
        Response draft = City.created(city.memberStaff(), "/activities", City.activity(city.member));
        String one = "/activities/" + City.id(draft);
        for (List<?> participants : List.of(List.of(City.body("organizationId", city.village)), List.of())) {
            patched(
                    city.memberStaff(),
                    "/activities/",
                    city.memberStaff().call().get(one),
                    Map.of("participants", participants));
        }
        city.memberStaff()
                .call()
                .header(
                        "If-Match",
                        '"' + city.memberStaff().call().get(one).jsonPath().getString("etag") + '"')
                .delete(one)
                .then()
                .statusCode(204);
        UUID mark = City.id(City.created(city.memberStaff(), "/activities", City.activity(city.member)));
        // Numbers are given a moment later; what is read before is not what somebody who was away reads.
        Waiting.until(log::last, last -> last >= numberOf(mark));
        organizer.until(mark, "CREATED");
        assertThat(organizer.kindsOf(City.id(draft))).containsExactly("REMOVED");
    }

    private long numberOf(UUID subject) {
        return Waiting.until(
                () -> ((Number) database.createNativeQuery(
                                        "select coalesce(max(number), 0) from change_entry where subject_id = :id")
                                .setParameter("id", subject)
                                .getSingleResult())
                        .longValue(),
                number -> number > 0);
    }

    private static void patched(Caller caller, String list, Response thing, Map<String, ?> changes) {
        caller.call()
                .contentType("application/merge-patch+json")
                .header("If-Match", '"' + thing.jsonPath().getString("etag") + '"')
                .body(changes)
                .patch(list + City.id(thing))
                .then()
                .statusCode(200);
    }

    @Test
    void masterDataIsToldToEverybodyAndDraftsOfProgrammesToTheCommittee() {
        Caller anybody = Caller.agencyOf(City.organization("PUBLIC_INSTITUTION"));
        Poller outside = new Poller(anybody, "organizations,programmes,alliances");
        Poller inside = new Poller(Caller.COMMITTEE, "programmes");
        UUID draft = City.id(City.created(
                Caller.COMMITTEE,
                "/programmes",
                City.body("year", 2024, "pairingRules", List.of(), "name", "草案 " + UUID.randomUUID())));
        UUID unit = City.organization("VILLAGE");
        outside.until(unit, "CREATED");
        inside.until(draft, "CREATED");
        assertThat(outside.kindsOf(draft)).isEmpty();
    }

    @Test
    void draftsOfBriefingsAreNothingForSystems() {
        City city = new City();
        Poller people = new Poller(city.leadStaff(), "briefings");
        Poller system = new Poller(Caller.agencyOf(city.lead), "briefings,organizations");
        UUID briefing = City.id(City.created(
                city.leadStaff(),
                "/briefings",
                City.body("allianceId", city.alliance, "from", City.FROM, "to", City.DAY)));
        people.until(briefing, "CREATED");
        system.until(City.organization("VILLAGE"), "CREATED");
        assertThat(system.kindsOf(briefing)).isEmpty();
    }

    @Test
    void manyWritersAndASlowOneAreAllHeardOnceAndInOrder() throws Exception {
        City city = new City();
        Poller reader = new Poller(city.memberStaff(), RECORDS);
        UUID slow = City.id(City.created(city.memberStaff(), "/volunteer-records", City.service(city.member)));
        reader.until(slow, "CREATED");
        UUID held = Ids.next();
        CountDownLatch others = new CountDownLatch(1);
        try (ExecutorService threads = Executors.newFixedThreadPool(WRITERS + 1)) {
            Future<?> late = threads.submit(() -> noteAndWait(held, slow, others));
            List<Future<List<UUID>>> writers = IntStream.range(0, WRITERS)
                    .mapToObj(writer -> threads.submit(() -> write(city)))
                    .toList();
            while (!writers.stream().allMatch(Future::isDone)) {
                reader.poll();
            }
            Set<UUID> written = new HashSet<>();
            for (Future<List<UUID>> writer : writers) {
                written.addAll(writer.get());
            }
            Waiting.until(
                    () -> {
                        reader.poll();
                        return told(reader);
                    },
                    told -> told.containsAll(written));
            others.countDown();
            late.get();
            reader.until(slow, "CREATED", "CHANGED");
            assertThat(told(reader)).doesNotHaveDuplicates().hasSize(WRITERS * EACH + 1);
        }
        assertThat(reader.heard).extracting(event -> event.get("id")).doesNotHaveDuplicates();
        assertThat(numbers(reader)).isSorted().doesNotHaveDuplicates();
        assertThat(reader.heard.getLast()).containsEntry("id", held.toString());
    }

    private List<UUID> told(Poller reader) {
        return reader.heard.stream()
                .map(Poller::data)
                .filter(data -> "CREATED".equals(data.get("kind")))
                .map(data -> UUID.fromString((String) data.get("id")))
                .toList();
    }

    private static List<UUID> write(City city) {
        return IntStream.range(0, EACH)
                .mapToObj(turn ->
                        City.id(City.created(city.memberStaff(), "/volunteer-records", City.service(city.member))))
                .toList();
    }

    /** A unit that began before the others and commits after them. */
    private void noteAndWait(UUID change, UUID record, CountDownLatch others) {
        QuarkusTransaction.requiringNew().timeout(120).run(() -> {
            database.createNativeQuery("""
                            insert into change_noted (id, list, subject_id, kind, noted_at)
                            values (:id, 'volunteer-records', :record, 'CHANGED', current_timestamp)""")
                    .setParameter("id", change)
                    .setParameter("record", record)
                    .executeUpdate();
            try {
                others.await();
            } catch (InterruptedException stopped) {
                throw new IllegalStateException(stopped);
            }
        });
    }

    private List<Long> numbers(Poller reader) {
        List<Long> numbers = new ArrayList<>();
        for (Map<String, Object> event : reader.heard) {
            numbers.add(((Number) database.createNativeQuery("select number from change_entry where id = :id")
                            .setParameter("id", UUID.fromString((String) event.get("id")))
                            .getSingleResult())
                    .longValue());
        }
        return numbers;
    }

    @Test
    void aCallLooksThroughSoMuchOnlyAndItsCursorGoesOnBehindIt() {
        City city = new City();
        Poller outsider = new Poller(city.outsiderStaff(), RECORDS);
        UUID record = City.id(City.created(city.memberStaff(), "/volunteer-records", City.service(city.member)));
        long foreign = 2L * Feed.FARTHEST + 100;
        QuarkusTransaction.requiringNew().run(() -> {
            for (int i = 0; i < foreign; i++) {
                database.createNativeQuery("""
                                insert into change_noted (id, list, subject_id, kind, noted_at)
                                values (:id, 'volunteer-records', :record, 'CHANGED', current_timestamp)""")
                        .setParameter("id", Ids.next())
                        .setParameter("record", record)
                        .executeUpdate();
            }
        });
        Waiting.until(
                () -> ((Number) database.createNativeQuery("select count(*) from change_noted")
                                .getSingleResult())
                        .longValue(),
                waiting -> waiting == 0);
        int calls = 1;
        String before = outsider.cursor();
        while (outsider.poll()) {
            assertThat(outsider.cursor()).isNotEqualTo(before);
            before = outsider.cursor();
            calls++;
        }
        assertThat(outsider.heard).isEmpty();
        assertThat(calls).isBetween(3, 4);
    }

    @Test
    void aCursorBelongsToItsListsAndEndsWithWhatIsKept() {
        Caller caller = Caller.staffOf(City.organization("VILLAGE"));
        Poller poller = new Poller(caller, "organizations");
        caller.call()
                .get("/changes?lists=venues&cursor=" + poller.cursor())
                .then()
                .statusCode(400)
                .body("errors[0].code", equalTo("cursor-of-another-list"));
        caller.call().get("/changes?lists=secrets").then().statusCode(400).body("errors[0].field", equalTo("lists"));
        caller.call().get("/changes?cursor=!").then().statusCode(400);
        caller.call().get("/changes?limit=201").then().statusCode(400);
        caller.call().get("/changes?cursor=" + cursor(Long.MAX_VALUE)).then().statusCode(410);
        City.organization("VILLAGE");
        Waiting.until(() -> log.last(), last -> last > 1);
        while (log.forgetBefore(Instant.now().plusSeconds(60))) {
            // All but the last.
        }
        caller.call()
                .get("/changes?cursor=" + cursor(0))
                .then()
                .statusCode(410)
                .body("type", equalTo("urn:tongxin:problem:gone"));
        caller.call().get("/changes").then().statusCode(200).body("nextCursor", notNullValue());
    }

    private static String cursor(long number) {
        return new FeedCursor(0, number).text();
    }
}
