package cn.tongxin.activity;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import cn.tongxin.testing.Caller;
import cn.tongxin.testing.City;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;

import static org.hamcrest.Matchers.equalTo;

@QuarkusTest
class ActivityTest {
    private static final String PATH = "/activities";
    private City city;

    @BeforeEach
    void city() {
        city = new City();
    }

    private Map<String, Object> themeDay(UUID... participants) {
        Map<String, Object> body = City.activity(city.member);
        body.put("kind", "JOINT_THEME_DAY");
        body.put(
                "participants",
                java.util.Arrays.stream(participants)
                        .map(id -> Map.of("organizationId", id))
                        .toList());
        body.put("submit", true);
        return body;
    }

    /** two units, and a village is none. */
    @Test
    void aJointThemeDayNeedsTwoUnits() {
        for (Map<String, Object> alone : List.of(themeDay(), themeDay(city.member), themeDay(city.village))) {
            city.memberStaff()
                    .call()
                    .body(alone)
                    .post(PATH)
                    .then()
                    .statusCode(422)
                    .body("rule", equalTo("R-07"));
        }
        City.created(city.memberStaff(), PATH, themeDay(city.second, city.village))
                .then()
                .body("participants.size()", equalTo(2))
                .body("status", equalTo("SUBMITTED"));
    }

    @Test
    void whoTookPartSeesItButDoesNotDecide() {
        Response activity = City.created(city.memberStaff(), PATH, themeDay(city.outsider));
        city.outsiderStaff().call().get(PATH + "/" + City.id(activity)).then().statusCode(200);
        city.outsiderStaff()
                .call()
                .get(PATH + "?involvement=ORGANIZER&withTotal=true")
                .then()
                .body("total", equalTo(0));
        city.outsiderStaff()
                .call()
                .get(PATH + "?involvement=PARTICIPANT&withTotal=true")
                .then()
                .body("total", equalTo(1));
        City.verb(city.outsiderStaff(), PATH, activity, "approve", Map.of()).statusCode(403);
        Caller.staffOf(city.second)
                .call()
                .get(PATH + "/" + City.id(activity))
                .then()
                .statusCode(404);
    }

    /** The business day is the Shanghai day on which it starts. */
    @Test
    void anActivityOverMidnightBelongsToTheDayItStarts() {
        Map<String, Object> body = City.activity(city.member);
        body.put("startsAt", "2024-12-31T15:59:59Z");
        body.put("endsAt", "2024-12-31T18:00:00Z");
        City.created(city.memberStaff(), PATH, body).then().body("heldOn", equalTo("2024-12-31"));
        body.put("startsAt", "2024-12-31T16:00:00Z");
        City.created(city.memberStaff(), PATH, body).then().body("heldOn", equalTo("2025-01-01"));
    }

    @Test
    void changingParticipantsKeepsTheRest() {
        UUID activity = City.id(City.created(city.memberStaff(), PATH, City.activity(city.member)));
        city.memberStaff()
                .call()
                .contentType("application/merge-patch+json")
                .header("If-Match", "\"0\"")
                .body(Map.of("participants", List.of(Map.of("organizationId", city.second))))
                .patch(PATH + "/" + activity)
                .then()
                .statusCode(200)
                .body("title", equalTo("清理河道"))
                .body("participants[0].organizationId", equalTo(city.second.toString()));
    }

    @Test
    void aPushIsSafeToRepeat() {
        Caller agency = Caller.agencyOf(city.member);
        Map<String, Object> body = themeDay(city.second, city.lead);
        Response first = agency.call().body(body).put(PATH + "/external/A-1");
        first.then().statusCode(201);
        agency.call()
                .body(body)
                .put(PATH + "/external/A-1")
                .then()
                .statusCode(200)
                .body("etag", equalTo(first.jsonPath().getString("etag")));
        body.put("title", "另一个名称");
        agency.call()
                .body(body)
                .put(PATH + "/external/A-1")
                .then()
                .statusCode(200)
                .body("title", equalTo("另一个名称"));
        City.verb(Caller.COMMITTEE, PATH, first, "approve", Map.of()).statusCode(200);
        agency.call().body(body).put(PATH + "/external/A-1").then().statusCode(200);
        body.put("title", "第三个名称");
        agency.call().body(body).put(PATH + "/external/A-1").then().statusCode(409);
    }

    @Test
    void aDraftIsDeletedAndAnApprovedOneIsNot() {
        UUID draft = City.id(City.created(city.memberStaff(), PATH, themeDayDraft()));
        city.memberStaff()
                .call()
                .header("If-Match", "\"0\"")
                .delete(PATH + "/" + draft)
                .then()
                .statusCode(204);
        city.memberStaff().call().get(PATH + "/" + draft).then().statusCode(404);
        UUID approved = City.approved(city.memberStaff(), PATH, City.activity(city.member));
        String etag =
                Caller.AUDITOR.call().get(PATH + "/" + approved).jsonPath().getString("etag");
        city.memberStaff()
                .call()
                .header("If-Match", '"' + etag + '"')
                .delete(PATH + "/" + approved)
                .then()
                .statusCode(409);
    }

    private Map<String, Object> themeDayDraft() {
        Map<String, Object> body = themeDay(city.second);
        body.remove("submit");
        return body;
    }
}
