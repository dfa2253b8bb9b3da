package cn.tongxin.volunteer;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import cn.tongxin.testing.Caller;
import cn.tongxin.testing.City;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;

import static org.assertj.core.api.Assertions.assertThat;

/** of those who are not named, a unit tells of an event once, by whatever entry of the event. */
@QuarkusTest
class OneHeadcountTest {
    private static final int ROUNDS = 12;
    private static final String ACTIVITIES = "/activities";
    private static final String PATH = "/volunteer-records";

    @Inject
    EntityManager database;

    private City city;

    @BeforeEach
    void city() {
        city = new City();
    }

    @Test
    void twoAtOnceByBothEntriesOfOneEventAreOneTooMany() throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            UUID kept = City.approved(city.memberStaff(), ACTIVITIES, City.activity(city.member));
            UUID merged = City.id(City.created(city.memberStaff(), ACTIVITIES, City.activity(city.member)));
            City.verb(
                            Caller.COMMITTEE,
                            ACTIVITIES + "/" + kept,
                            "merge",
                            Map.of("duplicateId", merged, "reason", "同一场"))
                    .statusCode(200);
            assertThat(atOnce(kept, merged)).containsExactlyInAnyOrder(201, 422);
        }
    }

    private List<Integer> atOnce(UUID... activities) throws Exception {
        CyclicBarrier together = new CyclicBarrier(activities.length);
        try (ExecutorService threads = Executors.newFixedThreadPool(activities.length)) {
            List<Callable<Integer>> entries = Stream.of(activities)
                    .map(activity -> (Callable<Integer>) () -> {
                        together.await();
                        return enter(activity);
                    })
                    .toList();
            List<Future<Integer>> answers = threads.invokeAll(entries);
            return List.of(answers.getFirst().get(), answers.getLast().get());
        }
    }

    private int enter(UUID activity) {
        return city.memberStaff()
                .call()
                .body(City.with(City.service(city.member), "activityId", activity))
                .post(PATH)
                .statusCode();
    }

    @Test
    void anActivityThatIsNotThereLeavesNothing() {
        UUID unknown = UUID.randomUUID();
        assertThat(enter(unknown)).isEqualTo(422);
        long left = QuarkusTransaction.requiringNew()
                .call(() -> ((Number) database.createNativeQuery("select count(*) from guard_row where name = :name")
                                .setParameter("name", "activity " + unknown)
                                .getSingleResult())
                        .longValue());
        assertThat(left).isZero();
    }
}
