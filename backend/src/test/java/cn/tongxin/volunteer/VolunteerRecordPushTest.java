package cn.tongxin.volunteer;

import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import cn.tongxin.testing.Caller;
import cn.tongxin.testing.City;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

/** PUT …/external/{key}: safe to repeat, alone and in a crowd. */
@QuarkusTest
class VolunteerRecordPushTest {
    private static final String PATH = "/volunteer-records";
    private City city;

    @BeforeEach
    void city() {
        city = new City();
    }

    @Test
    void aPushIsSafeToRepeat() {
        Caller agency = Caller.agencyOf(city.member);
        Map<String, Object> body = City.service(city.member);
        body.put("submit", true);
        Response first = agency.call().body(body).put(PATH + "/external/HR-1");
        first.then().statusCode(201).body("externalId", equalTo("HR-1"));
        Response again = agency.call().body(body).put(PATH + "/external/HR-1");
        again.then()
                .statusCode(200)
                .body("id", equalTo(first.jsonPath().getString("id")))
                .body("etag", equalTo(first.jsonPath().getString("etag")));
        body.put("headcount", 6);
        agency.call()
                .body(body)
                .put(PATH + "/external/HR-1")
                .then()
                .statusCode(200)
                .body("headcount", equalTo(6));
        City.verb(city.leadStaff(), PATH, first, "approve", Map.of()).statusCode(200);
        agency.call().body(body).put(PATH + "/external/HR-1").then().statusCode(200);
        body.put("headcount", 7);
        agency.call()
                .body(body)
                .put(PATH + "/external/HR-1")
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:tongxin:problem:conflict"));
    }

    @Test
    void theSamePushFromManyAtOnceMakesOneRecord() throws Exception {
        Caller agency = Caller.agencyOf(city.member);
        Callable<Integer> push = () -> agency.call()
                .body(City.service(city.member))
                .put(PATH + "/external/RACE")
                .statusCode();
        try (ExecutorService pool = Executors.newFixedThreadPool(16)) {
            List<Integer> answers = pool.invokeAll(java.util.Collections.nCopies(16, push)).stream()
                    .map(java.util.concurrent.Future::resultNow)
                    .toList();
            assertThat(answers).containsOnly(200, 201).containsOnlyOnce(201);
        }
        agency.call().get(PATH + "?withTotal=true").then().body("total", equalTo(1));
    }

    /** API.md: a push needs no If-Match, so it never answers 412, however many come at once. */
    @Test
    void differentPushesOfOneKeyFollowEachOther() throws Exception {
        Caller agency = Caller.agencyOf(city.member);
        List<Callable<Integer>> pushes = java.util.stream.IntStream.rangeClosed(1, 16)
                .<Callable<Integer>>mapToObj(headcount -> () -> agency.call()
                        .body(City.with(City.service(city.member), "headcount", headcount))
                        .put(PATH + "/external/CHANGING")
                        .statusCode())
                .toList();
        try (ExecutorService pool = Executors.newFixedThreadPool(16)) {
            List<Integer> answers = pool.invokeAll(pushes).stream()
                    .map(java.util.concurrent.Future::resultNow)
                    .toList();
            assertThat(answers).containsOnly(200, 201).containsOnlyOnce(201);
        }
        agency.call().get(PATH + "?withTotal=true").then().body("total", equalTo(1));
    }
}
