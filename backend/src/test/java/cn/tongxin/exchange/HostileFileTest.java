package cn.tongxin.exchange;

import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import cn.tongxin.testing.Caller;
import cn.tongxin.testing.City;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;

import static org.assertj.core.api.Assertions.assertThat;

/** No file made against us is taken without a word, and none keeps us long. */
@QuarkusTest
class HostileFileTest {
    /** Five would do; other work may be going on. */
    private static final long LONGEST_MILLIS = 20_000;

    private static final String WITHOUT_FIELD = "detail";

    private Caller staff;

    @BeforeEach
    void staff() {
        staff = Caller.staffOf(City.organization("GOVERNMENT_DEPARTMENT"));
    }

    static Stream<Hostile> files() {
        return Stream.concat(HostileBooks.all(), HostileTexts.all());
    }

    @ParameterizedTest
    @MethodSource("files")
    void isRefusedWithAWordOnWhy(Hostile file) {
        long before = System.nanoTime();
        JsonPath problem = problem(Sheets.upload(
                staff, "VOLUNTEER_RECORDS", file.fileName(), file.content().get()));
        assertThat((System.nanoTime() - before) / 1_000_000).isLessThan(LONGEST_MILLIS);
        List<String> codes = problem.getList("errors.code");
        assertThat(file.codes())
                .as(problem.prettify())
                .contains(codes == null || codes.isEmpty() ? WITHOUT_FIELD : codes.getFirst());
        assertThat(problem.getString("title")).isNotBlank();
        assertThat(problem.prettify()).doesNotContain("Exception", "java.", "/tmp/");
    }

    /** At the door, or once its rows were looked at. */
    private JsonPath problem(Response answer) {
        if (answer.statusCode() == 422) {
            return answer.jsonPath();
        }
        answer.then().statusCode(202);
        JsonPath settled = Sheets.settled(staff, answer.jsonPath().getString("id"));
        assertThat(settled.getString("status")).as(settled.prettify()).isEqualTo("FAILED");
        return settled.setRootPath("problem");
    }

    @Test
    void thereAreManyOfThem() {
        assertThat(files().map(Hostile::what)).hasSizeGreaterThan(50).doesNotHaveDuplicates();
    }
}
