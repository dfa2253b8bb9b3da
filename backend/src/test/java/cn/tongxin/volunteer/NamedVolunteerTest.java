package cn.tongxin.volunteer;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import cn.tongxin.testing.Caller;
import cn.tongxin.testing.City;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

/** Records of named volunteers: times that never overlap, persons counted once. */
@QuarkusTest
class NamedVolunteerTest {
    private static final String PATH = "/volunteer-records";
    private City city;
    private UUID volunteer;

    @BeforeEach
    void volunteer() {
        city = new City();
        volunteer = City.id(City.created(
                city.memberStaff(), "/volunteers", City.body("name", "张小样", "organizationId", city.member)));
    }

    private Map<String, Object> served(String from, String to) {
        Map<String, Object> body = City.service(city.member);
        body.remove("headcount");
        body.remove("minutes");
        body.put("volunteerId", volunteer);
        body.put("servedOn", from.substring(0, 10));
        body.put("startsAt", from + ":00+08:00");
        body.put("endsAt", to + ":00+08:00");
        body.put("submit", true);
        return body;
    }

    private ValidatableResponse approve(Map<String, Object> body) {
        return City.verb(city.leadStaff(), PATH, City.created(city.memberStaff(), PATH, body), "approve", Map.of());
    }

    /** R-18 on both sides: one may begin as the other ends. */
    @Test
    void approvedTimesNeverOverlap() {
        Response waiting = City.created(city.memberStaff(), PATH, served("2024-05-06T10:59", "2024-05-06T12:00"));
        approve(served("2024-05-06T09:00", "2024-05-06T11:00")).statusCode(200).body("headcount", equalTo(1));
        City.verb(city.leadStaff(), PATH, waiting, "approve", Map.of())
                .statusCode(422)
                .body("rule", equalTo("R-18"));
        approve(served("2024-05-06T11:00", "2024-05-06T12:00")).statusCode(200);
        refused(served("2024-05-06T08:00", "2024-05-06T09:01"));
    }

    /** a record lasts up to 24 h, so one that began a day ago may not be over. */
    @Test
    void aWholeDaysServiceMeetsWhatBeginsInItsLastMinute() {
        approve(served("2024-05-06T09:00", "2024-05-07T09:00")).statusCode(200);
        refused(served("2024-05-07T08:59", "2024-05-07T10:00"));
        approve(served("2024-05-07T09:00", "2024-05-07T10:00")).statusCode(200);
    }

    @Test
    void aServicePastMidnightMeetsTheNextDay() {
        approve(served("2024-05-06T22:00", "2024-05-07T02:00")).statusCode(200);
        refused(served("2024-05-07T01:59", "2024-05-07T03:00"));
        approve(served("2024-05-07T02:00", "2024-05-07T03:00")).statusCode(200);
    }

    /** A record without times of its own takes its activity's. */
    @Test
    void aSessionAndItsActivityOverlapToo() {
        Response activity = City.created(city.memberStaff(), "/activities", City.activity(city.member));
        Map<String, Object> whole = served("2024-05-06T00:00", "2024-05-06T00:01");
        List.of("startsAt", "endsAt").forEach(whole::remove);
        whole.put("servedOn", activity.jsonPath().getString("heldOn"));
        whole.put("minutes", 60);
        whole.put("activityId", City.id(activity));
        approve(whole).statusCode(200);
        Map<String, Object> session = served("2024-05-06T00:00", "2024-05-06T00:01");
        session.put("servedOn", activity.jsonPath().getString("heldOn"));
        session.put("startsAt", activity.jsonPath().getString("startsAt"));
        session.put("endsAt", activity.jsonPath().getString("endsAt"));
        refused(session);
    }

    /** who served while an activity lasted, is busy when it moves. */
    @Test
    void anActivityDoesNotMoveIntoOtherServiceOfItsVolunteers() {
        Map<String, Object> content = City.activity(city.member);
        content.put("startsAt", "2024-05-06T09:00:00+08:00");
        content.put("endsAt", "2024-05-06T10:00:00+08:00");
        UUID activity = City.approved(city.memberStaff(), "/activities", City.with(content, "submit", true));
        Map<String, Object> whole = served("2024-05-06T00:00", "2024-05-06T00:01");
        List.of("startsAt", "endsAt").forEach(whole::remove);
        whole.put("minutes", 60);
        whole.put("activityId", activity);
        approve(whole).statusCode(200);
        approve(served("2024-05-06T10:00", "2024-05-06T11:00")).statusCode(200);
        content.put("endsAt", "2024-05-06T10:30:00+08:00");
        City.verb(city.leadStaff(), "/activities/" + activity, "correct", Map.of("reason", "时间", "content", content))
                .statusCode(422)
                .body("rule", equalTo("R-18"));
        content.put("startsAt", "2024-05-06T08:00:00+08:00");
        content.put("endsAt", "2024-05-06T09:30:00+08:00");
        City.verb(city.leadStaff(), "/activities/" + activity, "correct", Map.of("reason", "时间", "content", content))
                .statusCode(200);
        refused(served("2024-05-06T08:00", "2024-05-06T08:30"));
    }

    /** hours that count stay on the day on which they were served. */
    @Test
    void anActivityDoesNotMoveAwayFromApprovedService() {
        UUID activity = City.id(City.created(city.memberStaff(), "/activities", City.activity(city.member)));
        Map<String, Object> whole = whole(activity);
        Response approved = City.created(city.memberStaff(), PATH, whole);
        City.verb(city.leadStaff(), PATH, approved, "approve", Map.of()).statusCode(200);
        Map<String, Object> moved =
                Map.of("startsAt", "2024-05-07T09:00:00+08:00", "endsAt", "2024-05-07T11:00:00+08:00");
        City.patch("/activities/" + activity, moved).statusCode(409);
        City.verb(city.leadStaff(), PATH, approved, "void", Map.of("reason", "日期"))
                .statusCode(200);
        Response waiting = City.created(city.memberStaff(), PATH, whole);
        City.patch("/activities/" + activity, moved).statusCode(200);
        City.verb(city.leadStaff(), PATH, waiting, "approve", Map.of())
                .statusCode(422)
                .body("errors.code", hasItem("not-on-its-day"));
    }

    /** Without times of its own. */
    private Map<String, Object> whole(UUID activity) {
        Map<String, Object> body = served("2024-05-06T00:00", "2024-05-06T00:01");
        List.of("startsAt", "endsAt").forEach(body::remove);
        body.put("minutes", 60);
        body.put("activityId", activity);
        return body;
    }

    @Test
    void personsAreCountedOnceAndTurnsEachTime() {
        approve(served("2024-05-06T09:00", "2024-05-06T10:00")).statusCode(200);
        approve(served("2024-05-07T09:00", "2024-05-07T10:00")).statusCode(200);
        Caller.COMMITTEE
                .call()
                .get(
                        "/figures?metrics=volunteers,volunteer_turns,volunteer_minutes&from=2024-01-01&to=2024-12-31&organization="
                                + city.member)
                .then()
                .body("figures.find { it.metric == 'volunteers' }.value", equalTo(1))
                .body("figures.find { it.metric == 'volunteers' }.unit", equalTo("PERSON"))
                .body("figures.find { it.metric == 'volunteer_turns' }.value", equalTo(2))
                .body("figures.find { it.metric == 'volunteer_minutes' }.value", equalTo(120));
    }

    @Test
    void aNamedRecordIsOnePersonAndNotAfterRetirement() {
        Map<String, Object> two = City.with(served("2024-05-06T09:00", "2024-05-06T10:00"), "headcount", 2);
        field(two, "headcount");
        Response known = city.memberStaff().call().get("/volunteers/" + volunteer);
        City.verb(city.memberStaff(), "/volunteers", known, "retire", Map.of("on", "2024-05-06"))
                .statusCode(200);
        field(served("2024-05-07T09:00", "2024-05-07T10:00"), "volunteerId");
        approve(served("2024-05-06T09:00", "2024-05-06T10:00")).statusCode(200);
    }

    @Test
    void anotherUnitsVolunteerIsUnknownAndANameIsMaskedForOthers() {
        Map<String, Object> body =
                City.with(served("2024-05-06T09:00", "2024-05-06T10:00"), "organizationId", city.outsider);
        city.outsiderStaff()
                .call()
                .body(body)
                .post(PATH)
                .then()
                .statusCode(422)
                .body("errors.field", hasItem("volunteerId"));
        UUID record = City.id(City.created(city.memberStaff(), PATH, served("2024-05-06T09:00", "2024-05-06T10:00")));
        city.memberStaff().call().get(PATH + "/" + record).then().body("volunteerName", equalTo("张小样"));
        city.leadStaff().call().get(PATH + "/" + record).then().body("volunteerName", equalTo("张**"));
    }

    @Test
    void beneficiariesComeFromTheActivityElseFromRecordsWithoutOne() {
        Map<String, Object> activity = City.with(City.activity(city.member), "beneficiaries", 30);
        UUID id = City.approved(city.memberStaff(), "/activities", City.with(activity, "submit", true));
        Map<String, Object> inside = City.with(City.service(city.member), "activityId", id);
        inside.put("beneficiaries", 100);
        inside.put("submit", true);
        approve(inside).statusCode(200);
        Map<String, Object> alone = City.with(City.service(city.member), "beneficiaries", 5);
        alone.put("submit", true);
        approve(alone).statusCode(200);
        Caller.COMMITTEE
                .call()
                .get("/figures?metrics=beneficiaries&from=2024-01-01&to=2024-12-31&organization=" + city.member)
                .then()
                .body("figures[0].value", equalTo(35));
    }

    @Test
    void aCheckWarnsOfWhatIsNotApprovedYet() {
        City.created(city.memberStaff(), PATH, served("2024-05-06T09:00", "2024-05-06T10:00"));
        city.memberStaff()
                .call()
                .body(served("2024-05-06T09:30", "2024-05-06T10:30"))
                .post(PATH + "/check")
                .then()
                .statusCode(200)
                .body("problem", nullValue())
                .body("warnings.code", hasItem("overlaps-waiting"));
    }

    private void refused(Map<String, Object> body) {
        city.memberStaff().call().body(body).post(PATH).then().statusCode(422).body("rule", equalTo("R-18"));
    }

    private void field(Map<String, Object> body, String field) {
        city.memberStaff().call().body(body).post(PATH).then().statusCode(422).body("errors.field", hasItem(field));
    }
}
