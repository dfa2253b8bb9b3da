package cn.tongxin.shared.job;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import cn.tongxin.shared.change.ChangeLog;
import cn.tongxin.testing.Caller;
import cn.tongxin.testing.City;
import cn.tongxin.testing.TestTrail;
import cn.tongxin.testing.Waiting;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.params.provider.Arguments.arguments;

/** Long work goes on where it stopped, once, and only its starter knows of it. */
@QuarkusTest
class JobTest {
    private static final Caller STARTER = Caller.staffOf(new UUID(7, 7));

    @Inject
    JobRepository jobs;

    @Inject
    JobScheduler scheduler;

    @Inject
    EntityManager database;

    @Inject
    TestWork work;

    @Inject
    ChangeLog log;

    private String payload = "";

    @BeforeEach
    void name() {
        payload = UUID.randomUUID().toString();
    }

    /** As a request of that caller would; there is no operation that starts this work. */
    private UUID start(String what) {
        String me = STARTER.call().get("/me").jsonPath().getString("id");
        String carried = "{\"id\":\"%s\",\"name\":\"n\",\"sourceSystem\":\"web\",\"roles\":[\"staff\"]}".formatted(me);
        return QuarkusTransaction.requiringNew().call(() -> start(what, me, carried));
    }

    private UUID start(String what, String me, String carried) {
        Job job = new Job("test", what, me, carried, "zh");
        jobs.persistAndFlush(job);
        scheduler.due(job.id());
        return job.id();
    }

    /** Registered, with what a job of his carries. */
    private record Starter(String id, String carried) {
        static Starter of(Caller caller) {
            String id = caller.call().get("/me").jsonPath().getString("id");
            boolean person = !caller.roles().isEmpty();
            return new Starter(id, """
                    {"id":"%s","name":"n","organizationId":"%s","sourceSystem":"web","roles":["%s"],"register":"%s"}""".formatted(
                    id, caller.organization(), person ? "staff" : "records:read", person ? "PERSON" : "CLIENT"));
        }
    }

    private static Caller agency() {
        return Caller.agencyOf(City.organization("VILLAGE"));
    }

    private static Caller someone() {
        return new Caller("job-" + UUID.randomUUID(), Set.of("staff"), "", City.organization("VILLAGE"));
    }

    private JsonPath over(UUID id) {
        return Waiting.until(
                () -> STARTER.call().get("/jobs/" + id).jsonPath(),
                job -> JobStatus.valueOf(job.getString("status")).isOver());
    }

    private long counted(String what) {
        return ((Number) database.createNativeQuery("select value from counter where name = :name")
                        .setParameter("name", what)
                        .getSingleResult())
                .longValue();
    }

    @Test
    void workThatLosesItsDatabaseGoesOnAfterItsLastChunkAndDoublesNothing() {
        String what = "breaks " + payload;
        JsonPath job = over(start(what));
        assertThat(job.getString("status")).isEqualTo("DONE");
        assertThat(job.getInt("progress.done")).isEqualTo(TestWork.CHUNKS);
        assertThat(job.getString("resultUrl")).isEqualTo("/done");
        assertThat(counted(what)).isEqualTo(TestWork.CHUNKS);
        assertThat(work.runs.get(what)).hasValue(2);
    }

    @Test
    void manyJobsKeepNothingElseWaiting() {
        CountDownLatch gate = new CountDownLatch(1);
        List<UUID> started = IntStream.range(0, 12)
                .mapToObj(number -> payload + number)
                .peek(what -> work.gates.put(what, gate))
                .map(this::start)
                .toList();
        Waiting.until(
                () -> work.runs.keySet().stream()
                        .filter(what -> what.startsWith(payload))
                        .count(),
                some -> some >= 5);
        long before = log.last();
        City.organization("VILLAGE");
        Waiting.until(log::last, last -> last > before);
        gate.countDown();
        started.forEach(id -> assertThat(over(id).getString("status")).isEqualTo("DONE"));
    }

    @Test
    void whatAKilledInstanceHadInHandIsTakenOver() {
        UUID id = QuarkusTransaction.requiringNew().call(() -> {
            Job job = new Job(
                    "test",
                    payload,
                    "nobody",
                    "{\"id\":\"x\",\"name\":\"n\",\"sourceSystem\":\"w\",\"roles\":[]}",
                    "zh");
            job.begin();
            job.advance(0, 4);
            jobs.persistAndFlush(job);
            database.createNativeQuery("""
                            insert into scheduled_tasks (task_name, task_instance, execution_time, picked, picked_by,
                              last_heartbeat, version) values ('job', :id, '2024-01-01', true, 'dead', '2024-01-01', 1)""")
                    .setParameter("id", job.id().toString())
                    .executeUpdate();
            return job.id();
        });
        Waiting.until(() -> jobs.count("id = ?1 and status = ?2", id, JobStatus.DONE), done -> done == 1);
        assertThat(counted(payload)).isEqualTo(TestWork.CHUNKS - 4);
    }

    @Test
    void aBugEndsTheJobAndKeepsNothingOfItsChunk() {
        JsonPath job = over(start("fails " + payload));
        assertThat(job.getString("status")).isEqualTo("FAILED");
        assertThat(job.getString("problem.type")).isEqualTo("urn:tongxin:problem:internal-error");
        assertThat(job.getInt("progress.done")).isZero();
    }

    @Test
    void aCancelledJobDoesNothingFurtherAndKeepsWhatItDid() {
        CountDownLatch gate = new CountDownLatch(1);
        work.gates.put(payload, gate);
        UUID id = start(payload);
        Waiting.until(() -> STARTER.call().get("/jobs/" + id).jsonPath().getInt("progress.done"), done -> done == 2);
        STARTER.call().post("/jobs/" + id + "/cancel").then().statusCode(200).body("status", equalTo("CANCELLED"));
        gate.countDown();
        STARTER.call().post("/jobs/" + id + "/cancel").then().statusCode(409);
        Waiting.until(
                () -> QuarkusTransaction.requiringNew()
                        .call(() -> database.createNativeQuery(
                                        "select count(*) from scheduled_tasks where task_instance = :id")
                                .setParameter("id", id.toString())
                                .getSingleResult()),
                left -> ((Number) left).intValue() == 0);
        assertThat(counted(payload)).isEqualTo(2);
        assertThat(TestTrail.entries(Map.of("subject", id)).<String>getList("items.action"))
                .containsExactly("cancelJob");
    }

    static Stream<Arguments> losses() {
        String person = "update user_account set %s where subject = :id";
        String client = "update api_client set %s where id = :id";
        return Stream.of(
                arguments(true, person.formatted("status = 'DISABLED'")),
                arguments(true, person.formatted("roles = ''")),
                arguments(true, person.formatted("organization_id = null")),
                arguments(false, client.formatted("status = 'DISABLED'")),
                arguments(false, client.formatted("scopes = ''")));
    }

    /** As in ADR 0020: what was taken away holds for work that waits, too. */
    @ParameterizedTest
    @MethodSource("losses")
    void whoLosesHisRightsLosesTheWorkThatWaits(boolean person, String loss) {
        Caller caller = person ? someone() : agency();
        Starter starter = Starter.of(caller);
        UUID id = QuarkusTransaction.requiringNew().call(() -> {
            lose(starter, caller, loss);
            return start(payload, starter.id(), starter.carried());
        });
        assertThat(refusal(id)).contains("urn:tongxin:problem:forbidden").contains("/api/v1/jobs/" + id);
        assertThat(work.runs).doesNotContainKey(payload);
    }

    @ParameterizedTest
    @MethodSource("losses")
    void whoLosesHisRightsLosesTheWorkThatIsGoingOn(boolean person, String loss) {
        Caller caller = person ? someone() : agency();
        Starter starter = Starter.of(caller);
        CountDownLatch gate = new CountDownLatch(1);
        work.gates.put(payload, gate);
        UUID id = QuarkusTransaction.requiringNew().call(() -> start(payload, starter.id(), starter.carried()));
        Waiting.until(() -> job(id).progress().done(), done -> done == 2);
        QuarkusTransaction.requiringNew().run(() -> lose(starter, caller, loss));
        gate.countDown();
        assertThat(refusal(id)).contains("urn:tongxin:problem:forbidden");
        assertThat(counted(payload)).isEqualTo(2);
    }

    private void lose(Starter starter, Caller caller, String loss) {
        assertThat(database.createNativeQuery(loss)
                        .setParameter("id", caller.roles().isEmpty() ? UUID.fromString(starter.id()) : starter.id())
                        .executeUpdate())
                .isEqualTo(1);
    }

    private Job job(UUID id) {
        return QuarkusTransaction.requiringNew().call(() -> jobs.findById(id));
    }

    private String refusal(UUID id) {
        Job ended = Waiting.until(() -> job(id), job -> job.status().isOver());
        assertThat(ended.status()).isEqualTo(JobStatus.FAILED);
        return String.valueOf(ended.problem());
    }

    @Test
    void nobodyElseKnowsOfAJob() {
        UUID id = start(payload);
        Caller.COMMITTEE.call().get("/jobs/" + id).then().statusCode(404);
        Caller.COMMITTEE.call().post("/jobs/" + id + "/cancel").then().statusCode(404);
        over(id);
    }
}
