package cn.tongxin.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import cn.tongxin.ledger.rollup.Folder;
import cn.tongxin.testing.Caller;
import cn.tongxin.testing.City;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;

import static org.assertj.core.api.Assertions.assertThat;

/** Units that merge while others write for them, or merge the other way round. */
@QuarkusTest
class MergeRaceTest {
    private static final String HOURS = "/volunteer-records";
    private static final String LAST_DAY = "2024-03-15";

    @Inject
    Folder folder;

    @Inject
    LedgerBalance balance;

    @ParameterizedTest
    @CsvSource("3, 8")
    void nothingIsLostWhileAUnitMerges(int rounds, int many) throws Exception {
        merging(rounds, many);
    }

    @Tag("prove")
    @ParameterizedTest
    @CsvSource("100, 32")
    void nothingIsEverLostWhileAUnitMerges(int rounds, int many) throws Exception {
        merging(rounds, many);
    }

    /** One merges, or of two that merge into each other one; whoever writes is answered what then is so. */
    private void merging(int rounds, int many) throws Exception {
        City city = new City();
        List<UUID> units = new ArrayList<>();
        for (int round = 0; round < rounds; round++) {
            UUID one = City.organization("PUBLIC_INSTITUTION");
            UUID two = City.organization("PUBLIC_INSTITUTION");
            City.join(city.alliance, one, "MEMBER", City.FROM, null).then().statusCode(201);
            units.addAll(List.of(one, two));
            List<Response> answers = new Racers(many).run(i -> asks(i, one, two, city));
            assertThat(answers.stream().map(Response::statusCode))
                    .as("round %d: %s", round, Racers.statuses(answers))
                    .allMatch(status -> status == 200 || status == 201 || (status >= 400 && status < 500));
            List<Integer> merges =
                    answers.subList(0, 4).stream().map(Response::statusCode).toList();
            assertThat(merges).as("round %d", round).containsOnlyOnce(200);
            holds(answers, one, two, city);
        }
        while (folder.fold()) {}
        balance.holds(units);
    }

    private static Callable<Response> asks(int place, UUID one, UUID two, City city) {
        return switch (place) {
            case 0, 1 -> merge(one, two);
            case 2, 3 -> merge(two, one);
            case 4 -> () -> City.join(city.alliance, two, "MEMBER", "2024-02-01", null);
            default -> writes(place % 2 == 0 ? one : two);
        };
    }

    private static Callable<Response> merge(UUID from, UUID into) {
        return Racers.verb(
                Caller.COMMITTEE,
                "/organizations/" + from,
                "0",
                "merge",
                City.body("successorId", into, "lastDay", LAST_DAY));
    }

    private static Callable<Response> writes(UUID unit) {
        return () -> {
            Map<String, Object> content = City.with(City.service(unit), "servedOn", LAST_DAY);
            return Caller.staffOf(unit)
                    .call()
                    .body(City.with(content, "submit", true))
                    .post(HOURS);
        };
    }

    /** What was acknowledged is there, the closed unit is in no alliance after its end, and the other one is open. */
    private static void holds(List<Response> answers, UUID one, UUID two, City city) {
        answers.subList(5, answers.size()).forEach(answer -> {
            assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(201);
            City.verb(Caller.COMMITTEE, HOURS, answer, "approve", Map.of()).statusCode(200);
        });
        boolean firstMerged =
                answers.get(0).statusCode() == 200 || answers.get(1).statusCode() == 200;
        JsonPath closed = organization(firstMerged ? one : two);
        JsonPath open = organization(firstMerged ? two : one);
        assertThat(closed.getString("activeTo")).isEqualTo(LAST_DAY);
        assertThat(open.getString("activeTo")).isNull();
        UUID gone = firstMerged ? one : two;
        assertThat(City.members(city.alliance, "2024-03-16").getList("items.organizationId"))
                .doesNotContain(gone.toString());
    }

    private static JsonPath organization(UUID id) {
        return Caller.AUDITOR.call().get("/organizations/" + id).jsonPath();
    }
}
