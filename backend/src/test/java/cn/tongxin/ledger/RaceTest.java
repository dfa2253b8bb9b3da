package cn.tongxin.ledger;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.function.IntFunction;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import cn.tongxin.ledger.rollup.Folder;
import cn.tongxin.testing.Caller;
import cn.tongxin.testing.City;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Many at the same moment over what only one can have: exactly one wins, the others are told that it is too late, and
 * figures are what a recount finds.
 */
@QuarkusTest
class RaceTest {
    private static final String HOURS = "/volunteer-records";
    private static final String DAY = "2024-03-15";
    private static final Set<Integer> TOO_LATE = Set.of(409, 412);

    @Inject
    Folder folder;

    @Inject
    LedgerBalance balance;

    /** What is raced for: prepares a record, and says what each asks of it. */
    private enum Race {
        APPROVE_APPROVE {
            @Override
            IntFunction<Callable<Response>> over(City city) {
                Response record = submitted(city);
                return i -> verb(committee(i), record, "approve", Map.of());
            }
        },
        APPROVE_RETURN {
            @Override
            IntFunction<Callable<Response>> over(City city) {
                Response record = submitted(city);
                return i -> i % 2 == 0
                        ? verb(committee(i), record, "approve", Map.of())
                        : verb(committee(i), record, "return", Map.of("reason", "重填"));
            }
        },
        APPROVE_WITHDRAW {
            @Override
            IntFunction<Callable<Response>> over(City city) {
                Response record = submitted(city);
                return i -> i % 2 == 0
                        ? verb(committee(i), record, "approve", Map.of())
                        : verb(city.memberStaff(), record, "withdraw", Map.of());
            }
        },
        VOID_CORRECT {
            @Override
            IntFunction<Callable<Response>> over(City city) {
                Response record = approved(city);
                Map<String, Object> other = City.with(content(city), "headcount", 9);
                return i -> i % 2 == 0
                        ? verb(committee(i), record, "void", Map.of("reason", "重复"))
                        : verb(committee(i), record, "correct", Map.of("reason", "人数", "content", other));
            }
        },
        SAME_VERSION {
            @Override
            IntFunction<Callable<Response>> over(City city) {
                Response record = City.created(city.memberStaff(), HOURS, content(city));
                return i -> () -> city.memberStaff()
                        .call()
                        .header("If-Match", '"' + record.jsonPath().getString("etag") + '"')
                        .contentType("application/merge-patch+json")
                        .body(Map.of("headcount", i + 10))
                        .patch(HOURS + "/" + City.id(record));
            }
        },
        SUBMIT_DELETE {
            @Override
            IntFunction<Callable<Response>> over(City city) {
                Response record = City.created(city.memberStaff(), HOURS, content(city));
                return i -> i % 2 == 0
                        ? verb(city.memberStaff(), record, "submit", Map.of())
                        : () -> city.memberStaff()
                                .call()
                                .header("If-Match", '"' + record.jsonPath().getString("etag") + '"')
                                .delete(HOURS + "/" + City.id(record));
            }
        };

        abstract IntFunction<Callable<Response>> over(City city);

        private static Caller committee(int i) {
            return i % 3 == 0 ? Caller.COMMITTEE : Caller.SECOND_COMMITTEE;
        }

        private static Map<String, Object> content(City city) {
            return City.with(City.service(city.member), "servedOn", DAY);
        }

        private static Response submitted(City city) {
            return City.created(city.memberStaff(), HOURS, City.with(content(city), "submit", true));
        }

        private static Response approved(City city) {
            Response record = submitted(city);
            return City.verb(Caller.COMMITTEE, HOURS, record, "approve", Map.of())
                    .statusCode(200)
                    .extract()
                    .response();
        }

        private static Callable<Response> verb(Caller caller, Response record, String verb, Map<String, ?> body) {
            return Racers.verb(
                    caller, HOURS + "/" + City.id(record), record.jsonPath().getString("etag"), verb, body);
        }
    }

    private static final String DAILY = """
            APPROVE_APPROVE, 5, 8
            APPROVE_RETURN, 5, 8
            APPROVE_WITHDRAW, 5, 8
            VOID_CORRECT, 5, 8
            SAME_VERSION, 5, 8
            SUBMIT_DELETE, 5, 8
            """;

    private static final String FULL = """
            APPROVE_APPROVE, 100, 32
            APPROVE_RETURN, 100, 32
            APPROVE_WITHDRAW, 100, 32
            VOID_CORRECT, 100, 32
            SAME_VERSION, 100, 32
            SUBMIT_DELETE, 100, 32
            """;

    @ParameterizedTest
    @CsvSource(textBlock = DAILY)
    void oneWins(Race race, int rounds, int many) throws Exception {
        run(race, rounds, many);
    }

    @Tag("prove")
    @ParameterizedTest
    @CsvSource(textBlock = FULL)
    void oneWinsEachTime(Race race, int rounds, int many) throws Exception {
        run(race, rounds, many);
    }

    private void run(Race race, int rounds, int many) throws Exception {
        City city = new City();
        for (int round = 0; round < rounds; round++) {
            List<Response> answers = new Racers(many).run(race.over(city));
            Map<Integer, Integer> statuses = Racers.statuses(answers);
            int won = statuses.getOrDefault(200, 0) + statuses.getOrDefault(204, 0);
            assertThat(won).as("%s, round %d: %s", race, round, statuses).isEqualTo(1);
            assertThat(statuses.keySet())
                    .as("%s, round %d", race, round)
                    .allMatch(status -> TOO_LATE.contains(status)
                            || status == 200
                            || status == 204
                            || (race == Race.SUBMIT_DELETE && status == 404));
        }
        while (folder.fold()) {}
        balance.holds(List.of(city.member));
    }

    @ParameterizedTest
    @CsvSource("5, 8")
    void oneKeyIsDoneOnce(int rounds, int many) throws Exception {
        sameKey(rounds, many);
    }

    @Tag("prove")
    @ParameterizedTest
    @CsvSource("100, 32")
    void oneKeyIsDoneOnceEachTime(int rounds, int many) throws Exception {
        sameKey(rounds, many);
    }

    private void sameKey(int rounds, int many) throws Exception {
        City city = new City();
        Map<String, Object> content = City.with(City.service(city.member), "servedOn", DAY);
        for (int round = 0; round < rounds; round++) {
            String key = UUID.randomUUID().toString();
            List<Response> answers = new Racers(many)
                    .run(i -> () -> city.memberStaff()
                            .call()
                            .header("Idempotency-Key", key)
                            .body(content)
                            .post(HOURS));
            assertThat(Racers.statuses(answers).keySet()).isSubsetOf(201, 409).contains(201);
            assertThat(answers.stream()
                            .filter(answer -> answer.statusCode() == 201)
                            .map(City::id)
                            .distinct())
                    .hasSize(1);
            assertThat(answers.stream()
                            .filter(answer -> answer.statusCode() == 201)
                            .filter(answer -> answer.header("Idempotency-Replayed") == null))
                    .as("done by one")
                    .hasSize(1);
        }
        assertThat(city.memberStaff()
                        .call()
                        .get(HOURS + "?withTotal=true")
                        .jsonPath()
                        .getInt("total"))
                .isEqualTo(rounds);
    }
}
