package cn.tongxin.volunteer;

import java.time.LocalDate;
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
import static org.hamcrest.Matchers.not;

@QuarkusTest
class VolunteerRecordTest {
    private static final String PATH = "/volunteer-records";
    private City city;

    @BeforeEach
    void city() {
        city = new City();
    }

    @Test
    void minutesComeFromStartAndEndAcrossMidnight() {
        Map<String, Object> body = City.service(city.member);
        body.remove("minutes");
        body.put("startsAt", "2024-05-06T22:30:00+08:00");
        body.put("endsAt", "2024-05-07T01:00:00+08:00");
        City.created(city.memberStaff(), PATH, body).then().body("minutes", equalTo(150));
    }

    @Test
    void startAndDayMustAgree() {
        Map<String, Object> body = City.service(city.member);
        body.put("startsAt", "2024-05-06T22:30:00Z");
        body.put("endsAt", "2024-05-06T23:59:00Z");
        body.put("minutes", 60);
        city.memberStaff()
                .call()
                .body(body)
                .post(PATH)
                .then()
                .statusCode(422)
                .body("errors[0].field", equalTo("servedOn"))
                .body("errors[0].message", equalTo("与开始时间不是同一天"));
    }

    @Test
    void nobodyServesLongerThanFromStartToEnd() {
        Map<String, Object> body = City.service(city.member);
        body.put("startsAt", "2024-05-06T09:30:00+08:00");
        body.put("endsAt", "2024-05-06T11:30:00+08:00");
        body.put("minutes", 121);
        city.memberStaff()
                .call()
                .body(body)
                .post(PATH)
                .then()
                .statusCode(422)
                .body("errors[0].field", equalTo("minutes"))
                .body("errors[0].code", equalTo("beyond-times"))
                .body("errors[0].message", equalTo("超过了起止时间"));
    }

    /** R-18 on both sides of the boundary. */
    @Test
    void oneRecordIsAtMostADayAndNotInTheFuture() {
        City.created(city.memberStaff(), PATH, with("minutes", 1440));
        refusedByRule(with("minutes", 1441));
        LocalDate today = LocalDate.now(java.time.ZoneId.of("Asia/Shanghai"));
        City.created(city.memberStaff(), PATH, with("servedOn", today.toString()));
        refusedByRule(with("servedOn", today.plusDays(1).toString()));
    }

    private Map<String, Object> with(String field, Object value) {
        Map<String, Object> body = City.service(city.member);
        body.put(field, value);
        return body;
    }

    private void refusedByRule(Map<String, Object> body) {
        city.memberStaff()
                .call()
                .body(body)
                .post(PATH)
                .then()
                .statusCode(422)
                .body("type", equalTo("urn:tongxin:problem:rule-broken"))
                .body("rule", equalTo("R-18"));
    }

    @Test
    void anotherOrganizationsRecordIsNotThere() {
        UUID record = City.id(City.created(city.memberStaff(), PATH, City.service(city.member)));
        for (Caller stranger : List.of(city.outsiderStaff(), Caller.agencyOf(city.second))) {
            stranger.call().get(PATH + "/" + record).then().statusCode(404);
            stranger.call()
                    .header("If-Match", "\"0\"")
                    .body("{}")
                    .post(PATH + "/" + record + "/submit")
                    .then()
                    .statusCode(404);
            stranger.call()
                    .get(PATH + "?withTotal=true&organization=" + city.member)
                    .then()
                    .statusCode(200)
                    .body("total", equalTo(0));
            stranger.call()
                    .body(City.service(city.member))
                    .post(PATH)
                    .then()
                    .statusCode(422)
                    .body("errors[0].code", equalTo("unknown-reference"));
        }
    }

    @Test
    void nobodyApprovesHisOwn() {
        Map<String, Object> body = City.service(city.lead);
        body.put("submit", true);
        Response record = City.created(city.leadStaff(), PATH, body);
        City.verb(city.leadStaff(), PATH, record, "approve", Map.of())
                .statusCode(403)
                .body("type", equalTo("urn:tongxin:problem:own-record"));
        Map<String, Object> entered = City.service(city.member);
        entered.put("submit", true);
        Response byCommittee = City.created(Caller.COMMITTEE, PATH, entered);
        City.verb(Caller.COMMITTEE, PATH, byCommittee, "approve", Map.of()).statusCode(403);
        City.verb(Caller.SECOND_COMMITTEE, PATH, byCommittee, "approve", Map.of())
                .statusCode(200)
                .body("status", equalTo("APPROVED"));
    }

    /** */
    @Test
    void leadApprovesInsideItsOwnAlliance() {
        Map<String, Object> body = City.service(city.member);
        body.put("submit", true);
        Response record = City.created(city.memberStaff(), PATH, body);
        City.verb(city.memberStaff(), PATH, record, "approve", Map.of()).statusCode(403);
        City.verb(new City().leadStaff(), PATH, record, "approve", Map.of()).statusCode(404);
        City.verb(city.leadStaff(), PATH, record, "approve", Map.of()).statusCode(200);
    }

    /** */
    @Test
    void anApprovedRecordIsNeverChangedOrDeleted() {
        UUID record = City.approved(city.memberStaff(), PATH, City.service(city.member));
        String etag = Caller.AUDITOR.call().get(PATH + "/" + record).jsonPath().getString("etag");
        city.memberStaff()
                .call()
                .contentType("application/merge-patch+json")
                .header("If-Match", '"' + etag + '"')
                .body("{\"minutes\":1}")
                .patch(PATH + "/" + record)
                .then()
                .statusCode(409);
        city.memberStaff()
                .call()
                .header("If-Match", '"' + etag + '"')
                .delete(PATH + "/" + record)
                .then()
                .statusCode(409);
    }

    @Test
    void aReturnedRecordIsMendedAndHandedInAgain() {
        Map<String, Object> body = City.service(city.member);
        body.put("submit", true);
        Response record = City.created(city.memberStaff(), PATH, body);
        City.verb(city.leadStaff(), PATH, record, "return", Map.of("reason", "人数与名单不符"))
                .statusCode(200)
                .body("status", equalTo("RETURNED"))
                .body("returnReason", equalTo("人数与名单不符"));
        city.memberStaff()
                .call()
                .contentType("application/merge-patch+json")
                .header("If-Match", "\"1\"")
                .body("{\"headcount\":4,\"place\":\"河边\",\"submit\":true}")
                .patch(PATH + "/" + City.id(record))
                .then()
                .statusCode(200)
                .body("headcount", equalTo(4))
                .body("status", equalTo("SUBMITTED"));
    }

    @Test
    void nullInAPatchClearsAndAVersionIsNeeded() {
        Map<String, Object> body = City.service(city.member);
        body.put("place", "河边");
        UUID record = City.id(City.created(city.memberStaff(), PATH, body));
        var patch = "{\"place\":null}";
        city.memberStaff()
                .call()
                .contentType("application/merge-patch+json")
                .body(patch)
                .patch(PATH + "/" + record)
                .then()
                .statusCode(428);
        city.memberStaff()
                .call()
                .contentType("application/merge-patch+json")
                .header("If-Match", "\"9\"")
                .body(patch)
                .patch(PATH + "/" + record)
                .then()
                .statusCode(412);
        city.memberStaff()
                .call()
                .contentType("application/merge-patch+json")
                .header("If-Match", "W/\"0\"")
                .body(patch)
                .patch(PATH + "/" + record)
                .then()
                .statusCode(200)
                .body("$", not(org.hamcrest.Matchers.hasKey("place")));
    }

    @Test
    void oneHeadcountRecordPerActivityAndOrganization() {
        UUID activity = City.id(City.created(city.memberStaff(), "/activities", City.activity(city.member)));
        City.created(city.memberStaff(), PATH, with("activityId", activity));
        city.memberStaff()
                .call()
                .body(with("activityId", activity))
                .post(PATH)
                .then()
                .statusCode(422)
                .body("type", equalTo("urn:tongxin:problem:rule-broken"));
    }

    @Test
    void anUnknownFieldInAPatchIsRefusedEvenAsNull() {
        UUID record = City.id(City.created(city.memberStaff(), PATH, City.service(city.member)));
        city.memberStaff()
                .call()
                .contentType("application/merge-patch+json")
                .header("If-Match", "\"0\"")
                .body("{\"nope\":null}")
                .patch(PATH + "/" + record)
                .then()
                .statusCode(400)
                .body("errors[0].field", equalTo("nope"));
    }

    /** The title of an activity is told only to those who see the activity. */
    @Test
    void theTitleOfAnotherAlliancesActivityIsNotTold() {
        Map<String, Object> hidden = City.activity(city.outsider);
        hidden.put("title", "内部草稿");
        UUID activity = City.id(City.created(Caller.COMMITTEE, "/activities", hidden));
        UUID record = City.id(City.created(Caller.COMMITTEE, PATH, with("activityId", activity)));
        Caller.AUDITOR.call().get(PATH + "/" + record).then().body("activityTitle", equalTo("内部草稿"));
        for (Caller caller : List.of(city.leadStaff(), city.memberStaff())) {
            caller.call().get(PATH + "/" + record).then().body("$", not(org.hamcrest.Matchers.hasKey("activityTitle")));
            caller.call().get(PATH).then().body("items[0]", not(org.hamcrest.Matchers.hasKey("activityTitle")));
        }
        String path = "/activities/" + activity;
        Caller.COMMITTEE.call().header("If-Match", "\"0\"").delete(path).then().statusCode(409);
    }

    @Test
    void anAnswerIsNotSentAgainOnlyWhileItIsTheSame() {
        UUID activity = City.id(City.created(city.memberStaff(), "/activities", City.activity(city.member)));
        UUID record = City.id(City.created(city.memberStaff(), PATH, with("activityId", activity)));
        String tag = city.memberStaff().call().get(PATH + "/" + record).header("ETag");
        city.memberStaff()
                .call()
                .header("If-None-Match", tag)
                .get(PATH + "/" + record)
                .then()
                .statusCode(304);
        city.memberStaff()
                .call()
                .contentType("application/merge-patch+json")
                .header("If-Match", "\"0\"")
                .body("{\"title\":\"另一个名称\"}")
                .patch("/activities/" + activity)
                .then()
                .statusCode(200);
        city.memberStaff()
                .call()
                .header("If-None-Match", tag)
                .get(PATH + "/" + record)
                .then()
                .statusCode(200);
        city.memberStaff()
                .call()
                .header("If-Match", tag)
                .delete(PATH + "/" + record)
                .then()
                .statusCode(204);
    }
}
