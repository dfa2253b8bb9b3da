package cn.tongxin.audit.chain;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.stream.IntStream;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import cn.tongxin.audit.AuditKind;
import cn.tongxin.audit.AuditNote;
import cn.tongxin.audit.AuditSubject;
import cn.tongxin.audit.AuditTrail;
import cn.tongxin.audit.Origin;
import cn.tongxin.audit.SubjectAct;
import cn.tongxin.security.Who;
import cn.tongxin.shared.transaction.Guards;
import cn.tongxin.testing.Caller;
import cn.tongxin.testing.TestTrail;
import cn.tongxin.testing.Waiting;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.smallrye.health.api.Wellness;

import static org.assertj.core.api.Assertions.assertThat;

/** Whatever is done to the chain behind the application's back is found, and the first bad entry is named. */
@QuarkusTest
class AuditChainTest {
    private static final int LENGTH = 300;

    @Inject
    AuditTrail trail;

    @Inject
    ChainCheck check;

    @Inject
    ChainEnd end;

    @Inject
    Entries entries;

    @Inject
    Sealer sealer;

    @Inject
    Digests digests;

    @Inject
    Guards guards;

    @Inject
    Tail tail;

    @Inject
    @Wellness
    TailHealth health;

    @Inject
    EntityManager database;

    /** A stretch of the chain that is nobody else's business. */
    private record Stretch(Link before, long first, long last) {}

    private Stretch stretch() {
        TestTrail.seal();
        long before = end.number();
        IntStream.range(0, LENGTH).forEach(i -> trail.namesRead("volunteers", List.of(UUID.randomUUID())));
        TestTrail.seal();
        return new Stretch(check.link(before).orElse(Link.NONE), before + 1, before + LENGTH);
    }

    private int run(String statement, Object... values) {
        var query = database.createNativeQuery(statement);
        for (int i = 0; i < values.length; i++) {
            query.setParameter(i + 1, values[i]);
        }
        return query.executeUpdate();
    }

    /** Done to the database, looked at, and undone. */
    private <T extends @Nullable Object> T undone(Supplier<T> work) {
        QuarkusTransaction.begin();
        try {
            // As the sealer does: otherwise each could hold what the other waits for.
            guards.hold("audit chain");
            return work.get();
        } finally {
            QuarkusTransaction.rollback();
        }
    }

    private @Nullable Fault follow(Stretch stretch) {
        return check.follow(stretch.before(), stretch.last()).fault();
    }

    @Test
    void anUntouchedChainIsSound() {
        Stretch stretch = stretch();
        assertThat(follow(stretch)).isNull();
        assertThat(end.fault()).isNull();
    }

    @Test
    void aThousandChangesRemovalsAndSwapsAreFoundEachAndNamed() {
        Stretch stretch = stretch();
        Random random = new Random(20_241_101);
        Set<ChainFault> met = new HashSet<>();
        for (int i = 0; i < 1000; i++) {
            Harm harm = Harm.random(random, stretch.first(), stretch.last());
            Fault fault = undone(() -> {
                harm.statements().forEach(this::run);
                return follow(stretch);
            });
            assertThat(fault).as("%s", harm).isNotNull();
            assertThat(fault.number()).as("%s: %s", harm, fault.what()).isEqualTo(harm.first());
            assertThat(harm.expected()).as("%s: %s", harm, fault.what()).contains(fault.what());
            met.add(fault.what());
        }
        assertThat(met)
                .contains(
                        ChainFault.CHANGED,
                        ChainFault.REMOVED,
                        ChainFault.REORDERED,
                        ChainFault.INSERTED,
                        ChainFault.FORGED);
        assertThat(follow(stretch)).isNull();
    }

    /** Nothing of the entry itself is touched: whoever looks for a thing is just not shown it. */
    @Test
    void anIndexThatHidesOrInventsIsFound() {
        Stretch stretch = stretch();
        long bad = stretch.first() + 7;
        for (String harm : List.of(
                "delete from audit_subject where number = " + bad,
                "update audit_subject set subject_id = unhex(replace(uuid(), '-', '')) where number = " + bad,
                "insert into audit_subject (subject_id, number) values (unhex(replace(uuid(), '-', '')), " + bad
                        + ")")) {
            Fault fault = undone(() -> {
                assertThat(run(harm)).isEqualTo(1);
                return check.followWithIndex(stretch.before(), stretch.last()).fault();
            });
            assertThat(fault).as(harm).isEqualTo(new Fault(ChainFault.INDEX_CHANGED, bad));
        }
        assertThat(check.followWithIndex(stretch.before(), stretch.last()).fault())
                .isNull();
    }

    /** Digests need no secret, so that an auditor can follow them; whoever makes them anew has no seal. */
    @Test
    void aChainThatWasMadeAnewHasNoSeals() {
        Stretch stretch = stretch();
        long bad = stretch.first() + 100;
        Fault fault = undone(() -> {
            run("update audit_entry set actor_name = '别人' where number = ?", bad);
            Link last = check.link(bad - 1).orElseThrow();
            for (Entry entry : entries.between(bad, stretch.last())) {
                Entry anew = Entry.after(last, entry.content(), digests);
                run("update audit_entry set digest = ? where number = ?", anew.digest(), anew.number());
                last = anew.link();
            }
            return follow(stretch);
        });
        assertThat(fault).isEqualTo(new Fault(ChainFault.FORGED, bad));
    }

    @Test
    void aTailThatWasCutOffIsMissed() {
        Stretch stretch = stretch();
        long farthest = end.number();
        Fault fault = undone(() -> {
            run("delete from audit_entry where number > ?", stretch.last() - 5);
            return check.follow(stretch.before(), farthest).fault();
        });
        assertThat(fault).isEqualTo(new Fault(ChainFault.REMOVED, stretch.last() - 4));
    }

    @Test
    void theEndOfTheChainIsSealedItself() {
        Stretch stretch = stretch();
        Fault moved = undone(() -> {
            run("delete from audit_entry where number > ?", stretch.last() - 5);
            run("update audit_head set number = ?", stretch.last() - 5);
            return end.fault();
        });
        assertThat(moved).isEqualTo(new Fault(ChainFault.HEAD_FORGED, stretch.last() - 5));
        Fault gone = undone(() -> {
            run("delete from audit_head");
            return end.fault();
        });
        assertThat(gone).isNotNull();
        assertThat(gone.what()).isEqualTo(ChainFault.HEAD_FORGED);
        Fault beyond = undone(() -> {
            run("update audit_entry set number = number + 1000000 where number = ?", stretch.last());
            return end.fault();
        });
        assertThat(beyond).isEqualTo(new Fault(ChainFault.INSERTED, stretch.last() + 1_000_000));
    }

    /** Whoever cuts the end off takes the head away, too, and lets the sealer make a new one. */
    @Test
    void sealingOnDoesNotHideThatATailIsGone() {
        Stretch stretch = stretch();
        long last = stretch.last() - 5;
        for (String head : List.of(
                "delete from audit_head",
                "update audit_head set number = " + last,
                "update audit_head set number = " + last + ", digest = '"
                        + check.link(last).orElseThrow().digest() + "'")) {
            Fault fault = undone(() -> {
                run("delete from audit_entry where number > ?", last);
                run(head);
                trail.write(read(UUID.randomUUID()));
                assertThat(sealer.seal().last()).isNotNull();
                assertThat(end.fault()).as(head).isNull();
                return check.follow(stretch.before(), end.number()).fault();
            });
            assertThat(fault).as(head).isEqualTo(new Fault(ChainFault.REMOVED, last + 1));
        }
    }

    @Test
    void aVerificationIsAJobThatSaysWhatItFound() {
        Stretch stretch = stretch();
        Link known = check.link(stretch.first()).orElseThrow();
        assertThat(verified(Map.of("number", known.number(), "digest", known.digest()))
                        .getString("outcome"))
                .isEqualTo("SOUND");
        JsonPath other = verified(Map.of("number", known.number(), "digest", Digests.NONE));
        assertThat(other.getString("outcome")).isEqualTo("BROKEN");
        assertThat(other.getString("fault")).isEqualTo("ANCHOR_DIFFERS");
        assertThat(other.getLong("faultNumber")).isEqualTo(known.number());
        JsonPath cut = verified(Map.of("number", end.number() + 1_000_000, "digest", known.digest()));
        assertThat(cut.getString("fault")).isEqualTo("ANCHOR_DIFFERS");
    }

    /** A job that ended otherwise than by itself has not told its verification. */
    @Test
    void aVerificationWhoseJobWasStoppedIsNotRunningForEver() {
        JsonPath made = Caller.AUDITOR
                .call()
                .post("/audit-entries/verify")
                .then()
                .statusCode(202)
                .extract()
                .jsonPath();
        JsonPath done = ended(made.getString("id"));
        QuarkusTransaction.requiringNew().run(() -> {
            run("update audit_verification set outcome = 'RUNNING' where id = ?", made.getUUID("id"));
            run("update job set status = 'CANCELLED' where id = ?", made.getUUID("jobId"));
        });
        assertThat(done.getString("outcome")).isEqualTo("SOUND");
        assertThat(ended(made.getString("id")).getString("outcome")).isEqualTo("STOPPED");
    }

    private static JsonPath verified(Map<String, ?> anchor) {
        String id = Caller.AUDITOR
                .call()
                .body(anchor)
                .post("/audit-entries/verify")
                .then()
                .statusCode(202)
                .extract()
                .path("id");
        return ended(id);
    }

    private static JsonPath ended(String id) {
        return Waiting.until(
                () -> Caller.AUDITOR.call().get("/audit-verifications/" + id).jsonPath(),
                verification -> !verification.getString("outcome").equals("RUNNING"));
    }

    /** Each has written its entry and is not over: none could go on if they shared a row. The pool holds no more at once. */
    @Test
    void writersDoNotWaitForEachOtherNorForTheSealer() throws Exception {
        int writers = 10;
        CountDownLatch written = new CountDownLatch(writers);
        CountDownLatch over = new CountDownLatch(1);
        List<UUID> things = new ArrayList<>();
        try (ExecutorService pool = Executors.newFixedThreadPool(writers)) {
            List<Future<Boolean>> running = IntStream.range(0, writers)
                    .mapToObj(i -> UUID.randomUUID())
                    .peek(things::add)
                    .map(thing -> pool.submit(writing(thing, written, over)))
                    .toList();
            assertThat(written.await(20, TimeUnit.SECONDS))
                    .as("all have written")
                    .isTrue();
            TestTrail.seal();
            assertThat(numbers(things))
                    .as("nothing of them is sealed before they are over")
                    .isEmpty();
            over.countDown();
            for (Future<Boolean> writer : running) {
                assertThat(writer.get()).isTrue();
            }
        }
        TestTrail.seal();
        assertThat(numbers(things)).hasSize(writers).doesNotHaveDuplicates();
    }

    private static AuditNote read(UUID thing) {
        return AuditNote.of(
                AuditKind.NAMES_READ,
                new Origin(Who.SYSTEM, "test", null, null),
                List.of(new AuditSubject("volunteers", thing, SubjectAct.READ, null, null)));
    }

    private Callable<Boolean> writing(UUID thing, CountDownLatch written, CountDownLatch over) {
        return () -> QuarkusTransaction.requiringNew().call(() -> {
            trail.write(read(thing));
            written.countDown();
            return over.await(30, TimeUnit.SECONDS);
        });
    }

    @Test
    void thirtyTwoAtOnceLeaveNoGapAndNothingTwice() throws Exception {
        Stretch before = stretch();
        List<UUID> things =
                IntStream.range(0, 640).mapToObj(i -> UUID.randomUUID()).toList();
        try (ExecutorService pool = Executors.newFixedThreadPool(32)) {
            List<Future<?>> running = things.stream()
                    .<Future<?>>map(thing -> pool.submit(() -> trail.namesRead("volunteers", List.of(thing))))
                    .toList();
            while (running.stream().anyMatch(writer -> !writer.isDone())) {
                sealer.seal();
            }
        }
        TestTrail.seal();
        assertThat(numbers(things)).hasSize(640).doesNotHaveDuplicates();
        Link last = before.before();
        while (last.number() < end.number()) {
            ChainCheck.Followed followed = check.follow(last, end.number());
            assertThat(followed.fault()).isNull();
            last = followed.last();
        }
    }

    @SuppressWarnings("unchecked")
    private List<Number> numbers(List<UUID> things) {
        return QuarkusTransaction.requiringNew()
                .call(() -> database.createNativeQuery("select number from audit_subject where subject_id in (:things)")
                        .setParameter("things", things)
                        .getResultList());
    }

    @Test
    void aTailThatWaitsTooLongIsAnAlarm() {
        TestTrail.seal();
        assertThat(health.call().getStatus().name()).isEqualTo("UP");
        String status = undone(() -> {
            run("""
                    insert into audit_noted (id, noted_at, kind, actor_kind, action, times, lists, subject_count, subjects)
                    values (?, ?, 'CHANGE', 'SYSTEM', 'test', 1, '', 0, '[]')""", new UUID(0, 1), Instant.now().minusSeconds(9));
            assertThat(tail.age()).isGreaterThan(Tail.LONGEST);
            return health.call().getStatus().name();
        });
        assertThat(status).isEqualTo("DOWN");
    }
}
