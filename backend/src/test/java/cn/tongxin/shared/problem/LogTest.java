package cn.tongxin.shared.problem;

import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

import org.jboss.logmanager.formatters.PatternFormatter;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import cn.tongxin.testing.Caller;
import cn.tongxin.testing.City;
import cn.tongxin.testing.Forms;
import cn.tongxin.testing.Samples;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;

import static org.assertj.core.api.Assertions.assertThat;

/** The log tells that something failed, and where; never whose name, which token or what was sent. */
@QuarkusTest
class LogTest {
    private static final String MARK = "王标记" + UUID.randomUUID().toString().substring(0, 8);

    private final Log log = new Log();
    private UUID organization;
    private Caller staff;

    /** All that would be written, with the words of failures and their causes. */
    private static final class Log extends Handler {
        private final Queue<String> lines = new ConcurrentLinkedQueue<>();
        private final PatternFormatter format = new PatternFormatter("%d %p %c %s%e");

        @Override
        public void publish(LogRecord line) {
            lines.add(format.format(line));
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    }

    @BeforeEach
    void listen() {
        organization = City.organization("GOVERNMENT_DEPARTMENT");
        staff = Caller.staffOf(organization);
        Logger.getLogger("").addHandler(log);
    }

    @AfterEach
    void stop() {
        Logger.getLogger("").removeHandler(log);
    }

    private void isSilent(String... secrets) {
        assertThat(log.lines).noneMatch(line -> line.contains(MARK));
        for (String secret : secrets) {
            assertThat(log.lines).noneMatch(line -> line.contains(secret));
        }
    }

    @Test
    void aFailureIsToldWithoutItsWords() {
        Response answer = RestAssured.given()
                .basePath("/api/v1")
                .contentType("text/plain; charset=UTF-8")
                .body(MARK)
                .post("/testing/failing");
        answer.then().statusCode(500);
        assertThat(answer.asString()).doesNotContain(MARK).doesNotContain("IllegalState");
        isSilent();
        assertThat(log.lines)
                .anyMatch(line -> line.contains(answer.jsonPath().getString("traceId"))
                        && line.contains("IllegalStateException")
                        && line.contains("SQLIntegrityConstraintViolationException 23000 1062")
                        && line.contains("FailingThings.failOn"));
    }

    @Test
    void whatIsEnteredReadAndRefusedIsNotWrittenDown() {
        Map<String, Object> volunteer = City.body("name", MARK, "organizationId", organization);
        UUID id = City.id(City.created(staff, "/volunteers", volunteer));
        staff.call().get("/volunteers/" + id).then().statusCode(200);
        staff.call().queryParam("q", MARK).get("/volunteers").then().statusCode(200);
        staff.call().queryParam(MARK, "1").get("/volunteers").then().statusCode(400);
        staff.call().get("/volunteers/" + MARK).then().statusCode(404);
        for (Object body : List.of(
                "{\"name\":\"" + MARK,
                "{\"" + MARK + "\":1}",
                "{\"name\":{\"a\":\"" + MARK + "\"}}",
                City.body("name", MARK.repeat(20), "organizationId", organization),
                City.body("name", MARK, "organizationId", UUID.randomUUID()),
                City.body("name", MARK, "organizationId", MARK))) {
            assertThat(staff.call().body(body).post("/volunteers").statusCode()).isBetween(400, 422);
        }
        isSilent();
    }

    @Test
    void filesAndTheirNamesAreNotWrittenDown() {
        String list = "/activities/"
                + City.id(City.created(staff, "/activities", City.activity(organization)))
                + "/attachments";
        Forms.upload(staff, list, MARK + ".pdf", Samples.pdf("a")).then().statusCode(201);
        Forms.upload(staff, list, MARK + ".exe", Samples.bytes("MZ")).then().statusCode(422);
        Forms.upload(
                        staff,
                        "/imports?kind=VOLUNTEER_RECORDS",
                        MARK + ".csv",
                        MARK.getBytes(java.nio.charset.StandardCharsets.UTF_8))
                .then()
                .statusCode(202);
        isSilent();
    }

    @Test
    void tokensAreNotWrittenDown() {
        String good = staff.token();
        String forged = good.substring(0, good.length() - 9) + "forgedsig";
        for (String authorization : List.of(
                "Bearer " + forged, "Bearer " + good + "." + good, "Basic " + forged, forged, "Bearer x" + good)) {
            call(authorization).get("/me").then().statusCode(401);
        }
        call("Bearer " + good).get("/me").then().statusCode(200);
        RestAssured.given()
                .basePath("/api/v1")
                .contentType("application/x-www-form-urlencoded")
                .formParam("logout_token", forged)
                .post("/session/back-channel")
                .then()
                .statusCode(400);
        isSilent(good.substring(good.length() - 60, good.length() - 10), "forgedsig");
    }

    private static RequestSpecification call(String authorization) {
        return RestAssured.given().basePath("/api/v1").header("Authorization", authorization);
    }
}
