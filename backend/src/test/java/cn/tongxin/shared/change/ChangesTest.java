package cn.tongxin.shared.change;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

import org.junit.jupiter.api.Test;

import cn.tongxin.testing.City;

import io.quarkus.test.junit.QuarkusTest;

import static org.assertj.core.api.Assertions.assertThat;

/** Every change is noted with what it changes, and numbered once. */
@QuarkusTest
class ChangesTest {
    @Inject
    ChangeNumbers numbers;

    @Inject
    EntityManager database;

    @Test
    void everyChangeMovesTheState() {
        long before = numbers.state();
        UUID made = City.organization("VILLAGE");
        assertThat(numbers.state()).isEqualTo(before + 1);
        City.patch("/organizations/" + made, City.body("shortName", "村")).statusCode(200);
        assertThat(numbers.state()).isEqualTo(before + 2);
        City.patch("/organizations/" + made, City.body("shortName", "村")).statusCode(200);
        City.patch("/organizations/" + made, City.body("name", "")).statusCode(422);
        assertThat(numbers.state()).isLessThanOrEqualTo(before + 3);
    }

    @Test
    void numberingDoesNotMoveTheState() {
        City.organization("VILLAGE");
        long before = numbers.state();
        while (numbers.give()) {
            // until there is no more
        }
        assertThat(numbers.state()).isEqualTo(before);
    }

    /** Many write while it is numbered: no gap, nothing twice, nothing left. */
    @Test
    void numbersHaveNoGaps() throws Exception {
        List<Callable<UUID>> writers = IntStream.range(0, 40)
                .<Callable<UUID>>mapToObj(i -> () -> City.organization("VILLAGE"))
                .toList();
        List<UUID> made;
        try (ExecutorService pool = Executors.newFixedThreadPool(8)) {
            List<Future<UUID>> running = writers.stream().map(pool::submit).toList();
            while (running.stream().anyMatch(writer -> !writer.isDone())) {
                numbers.give();
            }
            made = running.stream().map(Future::resultNow).toList();
        }
        while (numbers.give()) {
            // until there is no more
        }
        assertThat(numbersOf(made)).hasSize(40);
        List<Long> all = rows("select number from change_entry order by number");
        assertThat(all)
                .containsExactlyElementsOf(
                        LongStream.rangeClosed(1, all.size()).boxed().toList());
    }

    private List<Long> numbersOf(List<UUID> subjects) {
        return database.unwrap(org.hibernate.Session.class)
                .createNativeQuery("select number from change_entry where subject_id in (:subjects)", Long.class)
                .setParameter("subjects", subjects)
                .getResultList();
    }

    private List<Long> rows(String query) {
        return database.unwrap(org.hibernate.Session.class)
                .createNativeQuery(query, Long.class)
                .getResultList();
    }
}
