package cn.tongxin.activity;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import cn.tongxin.testing.Caller;
import cn.tongxin.testing.City;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

/** From plan to report, series, and two entries of one event. */
@QuarkusTest
class ActivityLifeTest {
    private static final String PATH = "/activities";
    private City city;

    @BeforeEach
    void city() {
        city = new City();
    }

    private Map<String, Object> planned(String startsAt, String endsAt) {
        return City.with(City.with(City.activity(city.member), "startsAt", startsAt), "endsAt", endsAt);
    }

    private Map<String, Object> tomorrow() {
        Instant start = Instant.now().plus(1, ChronoUnit.DAYS);
        return planned(start.toString(), start.plus(2, ChronoUnit.HOURS).toString());
    }

    private String made(Map<String, Object> body) {
        return PATH + "/" + City.id(City.created(city.memberStaff(), PATH, body));
    }

    private static String id(String thing) {
        return thing.substring(thing.lastIndexOf('/') + 1);
    }

    /** what has not happened is neither held nor reported, so it cannot count. */
    @Test
    void whatIsStillToComeIsNotReported() {
        String activity = made(tomorrow());
        Caller.AUDITOR
                .call()
                .get(activity)
                .then()
                .body("stage", equalTo("PLANNED"))
                .body("status", equalTo("DRAFT"));
        City.verb(city.memberStaff(), activity, "submit", Map.of()).statusCode(409);
        City.verb(city.memberStaff(), activity, "hold", Map.of()).statusCode(409);
        City.verb(city.memberStaff(), activity, "report", Map.of("summary", "办好了"))
                .statusCode(409);
        city.memberStaff()
                .call()
                .body(City.with(tomorrow(), "submit", true))
                .post(PATH)
                .then()
                .statusCode(409);
        Caller.AUDITOR
                .call()
                .get(PATH + "?stage=PLANNED&organization=" + city.member)
                .then()
                .body("items.id", contains(id(activity)));
    }

    @Test
    void whatWasPlannedIsHeldReportedReturnedAndReportedAgain() {
        String activity = made(tomorrow());
        City.verb(
                        city.memberStaff(),
                        activity,
                        "hold",
                        Map.of(
                                "startsAt",
                                "2024-05-06T14:00:00+08:00",
                                "endsAt",
                                "2024-05-06T15:00:00+08:00",
                                "headcount",
                                12))
                .statusCode(200)
                .body("stage", equalTo("HELD"))
                .body("heldOn", equalTo("2024-05-06"))
                .body("headcount", equalTo(12));
        City.verb(city.memberStaff(), activity, "report", Map.of("summary", "清理了三公里", "beneficiaries", 300))
                .statusCode(200)
                .body("stage", equalTo("REPORTED"))
                .body("status", equalTo("SUBMITTED"))
                .body("headcount", equalTo(12))
                .body("beneficiaries", equalTo(300));
        City.verb(Caller.COMMITTEE, activity, "return", Map.of("reason", "写明地点"))
                .statusCode(200)
                .body("stage", equalTo("HELD"));
        City.verb(city.memberStaff(), activity, "report", Map.of("summary", "在新安江清理了三公里"))
                .statusCode(200)
                .body("beneficiaries", equalTo(300));
        City.verb(Caller.COMMITTEE, activity, "approve", Map.of())
                .statusCode(200)
                .body("stage", equalTo("REPORTED"));
        City.verb(city.memberStaff(), activity, "report", Map.of("summary", "再改"))
                .statusCode(409);
    }

    @Test
    void aCancelledActivityStaysWithItsReasonAndNothingMore() {
        String activity = made(tomorrow());
        City.verb(city.outsiderStaff(), activity, "cancel", Map.of("reason", "下雨"))
                .statusCode(404);
        City.verb(city.memberStaff(), activity, "cancel", Map.of("reason", "下雨"))
                .statusCode(200)
                .body("status", equalTo("CANCELLED"))
                .body("cancelReason", equalTo("下雨"));
        City.verb(city.memberStaff(), activity, "cancel", Map.of("reason", "又")).statusCode(409);
        City.verb(city.memberStaff(), activity, "submit", Map.of()).statusCode(409);
        city.memberStaff()
                .call()
                .body(City.with(City.service(city.member), "activityId", id(activity)))
                .post("/volunteer-records")
                .then()
                .statusCode(422)
                .body("errors.code", contains("cancelled"));
    }

    @Test
    void whatHasRecordsIsNotCancelled() {
        String activity = made(City.activity(city.member));
        City.created(
                city.memberStaff(),
                "/volunteer-records",
                City.with(City.service(city.member), "activityId", id(activity)));
        City.verb(city.memberStaff(), activity, "cancel", Map.of("reason", "弄错了"))
                .statusCode(409);
    }

    @Test
    void aSeriesIsTheSameOnOtherDays() {
        String activity = made(City.activity(city.member));
        City.verb(
                        city.memberStaff(),
                        activity,
                        "repeat",
                        Map.of("days", List.of("2024-06-06", "2024-07-06", "2024-06-06")))
                .statusCode(201)
                .body("heldOn", contains("2024-07-06", "2024-06-06", "2024-05-06"))
                .body("startsAt", contains("2024-07-06T01:00:00Z", "2024-06-06T01:00:00Z", "2024-05-06T01:00:00Z"))
                .body("status", everyItem(equalTo("DRAFT")));
        String series = Caller.AUDITOR.call().get(activity).jsonPath().getString("seriesId");
        Caller.AUDITOR.call().get(PATH + "?series=" + series).then().body("items", hasSize(3));
        // Asked for twice, it is there once.
        City.verb(city.memberStaff(), activity, "repeat", Map.of("days", List.of("2024-08-06", "2024-07-06")))
                .statusCode(422);
        Caller.AUDITOR.call().get(PATH + "?series=" + series).then().body("items", hasSize(3));
        City.verb(city.memberStaff(), activity, "repeat", Map.of("days", List.of("2024-05-06")))
                .statusCode(422);
        City.verb(city.memberStaff(), activity, "repeat", Map.of("days", List.of()))
                .statusCode(422);
    }

    /** an alliance that came as a whole stands for its units of that day; a chamber is none. */
    @Test
    void anAllianceThatTookPartStandsForItsUnits() {
        UUID chamber = City.organization("CHAMBER");
        Map<String, Object> body = City.with(City.activity(city.outsider), "kind", "JOINT_THEME_DAY");
        body.put("submit", true);
        body.put("participants", List.of(Map.of("organizationId", chamber)));
        city.outsiderStaff().call().body(body).post(PATH).then().statusCode(422).body("rule", equalTo("R-07"));
        body.put("participants", List.of(Map.of("organizationId", chamber), Map.of("allianceId", city.alliance)));
        Response activity = City.created(city.outsiderStaff(), PATH, body);
        activity.then()
                .body("participants.allianceId", hasItem(city.alliance.toString()))
                .body("participants.organizationKind", hasItem("CHAMBER"));
        // Its members see what they took part in; who is in no alliance does not.
        city.memberStaff().call().get(PATH + "/" + City.id(activity)).then().statusCode(200);
        Caller.staffOf(City.organization("VILLAGE"))
                .call()
                .get(PATH + "/" + City.id(activity))
                .then()
                .statusCode(404);
        body.put("participants", List.of(Map.of("allianceId", city.alliance, "organizationId", chamber)));
        city.outsiderStaff()
                .call()
                .body(body)
                .post(PATH)
                .then()
                .statusCode(422)
                .body("errors.code", contains("one-of"));
        body.put(
                "participants",
                List.of(Map.of("allianceId", new City(City.programme(City.body("year", 2023))).alliance)));
        city.outsiderStaff()
                .call()
                .body(body)
                .post(PATH)
                .then()
                .statusCode(422)
                .body("errors.code", contains("not-in-programme"));
    }

    /** the unit that left the day before does not make it two. */
    @Test
    void anAllianceStandsForTheUnitsOfThatDayOnly() {
        UUID other = city.alliance("小联盟");
        City.join(other, city.outsider, "LEAD", City.FROM, "2024-05-06");
        Map<String, Object> body = City.with(City.activity(city.member), "kind", "JOINT_THEME_DAY");
        body.put("participants", List.of(Map.of("allianceId", other)));
        body.put("submit", true);
        City.created(city.memberStaff(), PATH, body);
        body.put("startsAt", "2024-05-07T09:00:00+08:00");
        body.put("endsAt", "2024-05-07T10:00:00+08:00");
        city.memberStaff().call().body(body).post(PATH).then().statusCode(422).body("rule", equalTo("R-07"));
    }

    @Test
    void aVenueIsARow() {
        String name = "主题党日基地 " + UUID.randomUUID();
        UUID venue = City.id(
                City.created(Caller.COMMITTEE, "/venues", City.body("name", name, "place", "芳村", "sortOrder", 1)));
        String activity = made(City.with(City.activity(city.member), "venueId", venue));
        Caller.AUDITOR.call().get(activity).then().body("venueName", equalTo(name));
        Caller.AUDITOR.call().get(PATH + "?venue=" + venue).then().body("items", hasSize(1));
        city.memberStaff()
                .call()
                .body(City.with(City.activity(city.member), "venueId", UUID.randomUUID()))
                .post(PATH)
                .then()
                .statusCode(422)
                .body("errors.field", contains("venueId"));
        Caller.COMMITTEE
                .call()
                .body(City.body("name", name, "sortOrder", 1))
                .post("/venues")
                .then()
                .statusCode(409);
        Caller.COMMITTEE
                .call()
                .queryParam("q", "芳村")
                .get("/venues?inUse=false")
                .then()
                .body("items", empty());
    }

    private String duplicates(String activity) {
        return activity + "/duplicates";
    }

    /** the same day, a place that does not contradict, a unit in common. */
    @Test
    void whatLooksLikeOneEventIsSuggested() {
        Map<String, Object> body = City.with(City.activity(city.member), "place", "祁门县 芳村");
        String first = made(body);
        Map<String, Object> other = City.with(City.activity(city.second), "place", "芳村");
        other.put(
                "participants", List.of(Map.of("organizationId", city.member), Map.of("organizationId", city.village)));
        UUID second = City.id(City.created(Caller.staffOf(city.second), PATH, other));
        // Two units that come to one village on the same day are two events.
        Map<String, Object> another = City.with(City.activity(city.outsider), "place", "芳村");
        another.put("participants", List.of(Map.of("organizationId", city.village)));
        City.created(city.outsiderStaff(), PATH, another);
        other.put("place", "柯村");
        City.created(Caller.staffOf(city.second), PATH, other);
        other.put("place", "芳村");
        other.put("startsAt", "2024-05-06T11:00:01+08:00");
        other.put("endsAt", "2024-05-06T12:00:00+08:00");
        City.created(Caller.staffOf(city.second), PATH, other);
        other.put("startsAt", "2024-05-07T09:00:00+08:00");
        other.put("endsAt", "2024-05-07T10:00:00+08:00");
        City.created(Caller.staffOf(city.second), PATH, other);
        Caller.COMMITTEE.call().get(duplicates(first)).then().body("id", contains(second.toString()));
        // One is told only of what one sees.
        city.memberStaff().call().get(duplicates(first)).then().body("id", contains(second.toString()));
        city.outsiderStaff().call().get(duplicates(first)).then().statusCode(404);
        Caller.COMMITTEE
                .call()
                .get(PATH + "/duplicates?from=2024-05-06&to=2024-05-06")
                .then()
                .statusCode(200)
                .body("collect { [it.first.id, it.second.id] }.flatten()", hasItems(id(first), second.toString()));
        Caller.COMMITTEE
                .call()
                .get(PATH + "/duplicates?from=2024-01-01&to=2024-12-31")
                .then()
                .statusCode(400);
        Caller.COMMITTEE.call().get(PATH + "/duplicates").then().statusCode(400);
    }

    /** merged, it is one event, with everybody who took part and every hour that was served. */
    @Test
    void twoEntriesOfOneEventAreMergedAndCountOnce() {
        String kept = PATH + "/" + City.approved(city.memberStaff(), PATH, City.activity(city.member));
        String gone = PATH + "/" + City.approved(Caller.staffOf(city.second), PATH, City.activity(city.second));
        City.approved(
                Caller.staffOf(city.second),
                "/volunteer-records",
                City.with(City.service(city.second), "activityId", id(gone)));
        String figures =
                "/figures?metrics=volunteer_activities,volunteer_minutes&from=2024-01-01&to=2024-12-31&alliance="
                        + city.alliance;
        Caller.COMMITTEE.call().get(figures).then().body("figures.value", contains(2, 450));
        City.verb(city.memberStaff(), kept, "merge", Map.of("duplicateId", id(gone), "reason", "同一场"))
                .statusCode(403);
        City.verb(Caller.COMMITTEE, kept, "merge", Map.of("duplicateId", id(kept), "reason", "同一场"))
                .statusCode(422);
        City.verb(Caller.COMMITTEE, kept, "merge", Map.of("duplicateId", id(gone), "reason", "同一场"))
                .statusCode(200)
                .body("participants.organizationId", contains(city.second.toString()));
        Caller.COMMITTEE.call().get(figures).then().body("figures.value", contains(1, 450));
        Caller.AUDITOR
                .call()
                .get(gone)
                .then()
                .body("status", equalTo("MERGED"))
                .body("mergedIntoId", equalTo(id(kept)));
        Caller.AUDITOR
                .call()
                .get("/volunteer-records?organization=" + city.second)
                .then()
                .body("items.activityId", contains(id(kept)));
        City.verb(Caller.COMMITTEE, kept, "merge", Map.of("duplicateId", id(gone), "reason", "又一次"))
                .statusCode(409);
        Caller.COMMITTEE.call().get(duplicates(kept)).then().body("id", not(hasItem(id(gone))));
    }

    /** What stands for both is approved, so that nothing can happen to it; and two headcounts of one unit do not meet. */
    @Test
    void onlyIntoWhatIsApprovedAndNoHeadcountTwice() {
        String draft = made(City.activity(city.member));
        String approved = PATH + "/" + City.approved(city.memberStaff(), PATH, City.activity(city.member));
        for (String duplicate : List.of(approved, made(City.activity(city.member)))) {
            City.verb(Caller.COMMITTEE, draft, "merge", Map.of("duplicateId", id(duplicate), "reason", "同一场"))
                    .statusCode(409);
        }
        for (String activity : List.of(draft, approved)) {
            City.created(
                    city.memberStaff(),
                    "/volunteer-records",
                    City.with(City.service(city.member), "activityId", id(activity)));
        }
        City.verb(Caller.COMMITTEE, approved, "merge", Map.of("duplicateId", id(draft), "reason", "同一场"))
                .statusCode(409);
        Caller.AUDITOR.call().get(draft).then().body("status", equalTo("DRAFT"));
        assertThat(Caller.AUDITOR
                        .call()
                        .get("/volunteer-records?organization=" + city.member)
                        .jsonPath()
                        .<String>getList("items.activityId"))
                .containsExactlyInAnyOrder(id(draft), id(approved));
    }

    /** An agency that pushes the same again after a merge hears that nothing changed. */
    @Test
    void aPushAfterAMergeIsStillTheSame() {
        Caller agency = Caller.agencyOf(city.second);
        Map<String, Object> body = City.with(City.activity(city.second), "submit", true);
        String kept = PATH + "/" + City.approved(city.memberStaff(), PATH, City.activity(city.member));
        Response mine = agency.call().body(City.activity(city.second)).put(PATH + "/external/M-1");
        Map<String, Object> hours = City.with(City.service(city.second), "activityId", City.id(mine));
        agency.call().body(hours).put("/volunteer-records/external/V-1").then().statusCode(201);
        City.verb(Caller.COMMITTEE, kept, "merge", Map.of("duplicateId", City.id(mine), "reason", "同一场"))
                .statusCode(200);
        agency.call()
                .body(City.activity(city.second))
                .put(PATH + "/external/M-1")
                .then()
                .statusCode(200);
        agency.call()
                .body(hours)
                .put("/volunteer-records/external/V-1")
                .then()
                .statusCode(200)
                .body("activityId", equalTo(id(kept)));

        Response standing = agency.call().body(body).put(PATH + "/external/M-2");
        City.verb(Caller.COMMITTEE, PATH, standing, "approve", Map.of()).statusCode(200);
        City.verb(
                        Caller.COMMITTEE,
                        PATH,
                        standing,
                        "merge",
                        Map.of("duplicateId", id(made(City.activity(city.member))), "reason", "同一场"))
                .statusCode(200);
        agency.call()
                .body(body)
                .put(PATH + "/external/M-2")
                .then()
                .statusCode(200)
                .body("participants.organizationId", contains(city.member.toString()));
        agency.call()
                .body(City.with(body, "title", "另一场"))
                .put(PATH + "/external/M-2")
                .then()
                .statusCode(409);
    }

    @Test
    void whatTheDatabaseCannotKeepIsNamed() {
        Map<String, Object> far = planned("2038-01-19T03:00:00Z", "2038-01-19T04:00:00Z");
        city.memberStaff()
                .call()
                .body(far)
                .post(PATH)
                .then()
                .statusCode(422)
                .body("errors.field", contains("startsAt", "endsAt"));
        City.verb(city.memberStaff(), made(City.activity(city.member)), "repeat", Map.of("days", List.of("2040-01-01")))
                .statusCode(422);
    }

    /** a unit that had closed by then makes no second one. */
    @Test
    void whoDoesNotExistThatDayDoesNotTakePart() {
        City.verb(Caller.COMMITTEE, "/organizations/" + city.second, "close", Map.of("lastDay", "2024-05-05"));
        Map<String, Object> body = City.with(City.activity(city.member), "kind", "JOINT_THEME_DAY");
        body.put("participants", List.of(Map.of("organizationId", city.second)));
        city.memberStaff()
                .call()
                .body(body)
                .post(PATH)
                .then()
                .statusCode(422)
                .body("errors.code", contains("not-active"));
    }

    /** What was counted stays counted as what it was. */
    @Test
    void aKindThatWasCountedDoesNotBecomeAnother() {
        String code = "KIND_" + UUID.randomUUID().toString().substring(0, 8).toUpperCase(Locale.ROOT);
        City.kind(code, "OTHER", 1);
        String of = "/activity-kinds/"
                + Caller.COMMITTEE
                        .call()
                        .get("/activity-kinds?limit=200")
                        .jsonPath()
                        .getString("items.find { it.code == '" + code + "' }.id");
        assertThat(recategorized(of, "0", "VOLUNTEER_SERVICE")).isEqualTo(200);
        City.approved(city.memberStaff(), PATH, City.with(City.activity(city.member), "kind", code));
        assertThat(recategorized(of, "1", "OTHER")).isEqualTo(409);
    }

    private static int recategorized(String kind, String version, String category) {
        return Caller.COMMITTEE
                .call()
                .header("If-Match", '"' + version + '"')
                .contentType("application/merge-patch+json")
                .body(Map.of("category", category))
                .patch(kind)
                .statusCode();
    }
}
