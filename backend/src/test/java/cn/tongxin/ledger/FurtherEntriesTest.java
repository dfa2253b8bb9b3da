package cn.tongxin.ledger;

import java.util.ArrayList;
import java.util.HashMap;
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

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

/** What happens to approved records: void and correct, at once or asked for. */
@QuarkusTest
class FurtherEntriesTest {
    private static final String HOURS = "/volunteer-records";
    private static final String PURCHASES = "/consumption-records";
    private City city;

    @BeforeEach
    void city() {
        city = new City();
    }

    private UUID approvedHours() {
        return City.approved(city.memberStaff(), HOURS, City.with(City.service(city.member), "submit", true));
    }

    private long minutes() {
        return figure("volunteer_minutes");
    }

    private long figure(String metric) {
        return Caller.COMMITTEE
                .call()
                .get("/figures?metrics=" + metric + "&from=2024-01-01&to=2024-12-31&organization=" + city.member)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getLong("figures[0].value");
    }

    @Test
    void whoDecidesVoidsAtOnce() {
        UUID record = approvedHours();
        long before = minutes();
        City.verb(city.leadStaff(), HOURS + "/" + record, "void", Map.of("reason", "重复登记"))
                .statusCode(200)
                .body("status", equalTo("VOIDED"))
                .body("entries", hasSize(2))
                .body("entries[0].kind", equalTo("APPROVAL"))
                .body("entries[1].kind", equalTo("VOID"))
                .body("entries[1].reason", equalTo("重复登记"))
                .body("entries.minutes.sum()", equalTo(0));
        assertThat(minutes()).isEqualTo(0).isLessThan(before);
    }

    @Test
    void theUnitAsksAndAnotherDecides() {
        UUID record = approvedHours();
        long before = minutes();
        City.verb(city.memberStaff(), HOURS + "/" + record, "void", Map.of("reason", "活动取消"))
                .statusCode(200)
                .body("status", equalTo("APPROVED"))
                .body("requested", equalTo("VOID"));
        assertThat(minutes()).isEqualTo(before);
        City.verb(city.memberStaff(), HOURS + "/" + record, "approve", Map.of()).statusCode(403);
        city.leadStaff()
                .call()
                .get(HOURS + "?waiting=true&organization=" + city.member)
                .then()
                .body("items", hasSize(1));
        City.verb(city.leadStaff(), HOURS + "/" + record, "approve", Map.of())
                .statusCode(200)
                .body("status", equalTo("VOIDED"))
                .body("requested", nullValue());
        assertThat(minutes()).isZero();
    }

    @Test
    void aRequestCanBeRefusedAndOnlyOneWaits() {
        UUID record = approvedHours();
        City.verb(city.memberStaff(), HOURS + "/" + record, "void", Map.of("reason", "活动取消"))
                .statusCode(200);
        City.verb(city.memberStaff(), HOURS + "/" + record, "void", Map.of("reason", "再来"))
                .statusCode(409);
        City.verb(city.leadStaff(), HOURS + "/" + record, "return", Map.of("reason", "活动确已举行"))
                .statusCode(200)
                .body("status", equalTo("APPROVED"))
                .body("requested", nullValue())
                .body("entries[1].status", equalTo("REFUSED"))
                .body("entries[1].decisionReason", equalTo("活动确已举行"));
        assertThat(minutes()).isPositive();
    }

    @Test
    void whoAskedTakesTheRequestBackWhileItIsUndecided() {
        takenBack(HOURS, City.service(city.member));
        takenBack(PURCHASES, City.purchase(city.member));
        takenBack("/activities", City.activity(city.member));
    }

    private void takenBack(String path, Map<String, Object> content) {
        String one = path + "/" + City.approved(city.memberStaff(), path, content);
        City.verb(city.memberStaff(), one, "withdraw", Map.of()).statusCode(409);
        City.verb(city.memberStaff(), one, "void", Map.of("reason", "看错了")).statusCode(200);
        City.verb(city.leadStaff(), one, "withdraw", Map.of()).statusCode(403);
        City.verb(Caller.COMMITTEE, one, "withdraw", Map.of()).statusCode(403);
        City.verb(city.memberStaff(), one, "withdraw", Map.of())
                .statusCode(200)
                .body("status", equalTo("APPROVED"))
                .body("requested", nullValue())
                .body("entries[1].status", equalTo("WITHDRAWN"));
        City.verb(city.leadStaff(), one, "approve", Map.of()).statusCode(409);
        City.verb(city.memberStaff(), one, "void", Map.of("reason", "确实重复")).statusCode(200);
    }

    @Test
    void aCorrectionKeepsDayAndOrganizationAndMovesTheFigureByTheDifference() {
        UUID record = approvedHours();
        long before = minutes();
        Map<String, Object> content = City.service(city.member);
        content.put("minutes", 60);
        content.put("headcount", 3);
        City.verb(city.leadStaff(), HOURS + "/" + record, "correct", Map.of("reason", "人数有误", "content", content))
                .statusCode(200)
                .body("status", equalTo("APPROVED"))
                .body("minutes", equalTo(60))
                .body("headcount", equalTo(3))
                .body("entries[1].minutes", equalTo((int) (180 - before)))
                .body("entries[1].content", containsString("headcount"));
        assertThat(minutes()).isEqualTo(180);
        content.put("servedOn", "2024-05-07");
        City.verb(city.leadStaff(), HOURS + "/" + record, "correct", Map.of("reason", "日期", "content", content))
                .statusCode(422)
                .body("errors[0].field", equalTo("servedOn"))
                .body("errors[0].code", equalTo("fixed"));
    }

    @Test
    void aCorrectionThatChangesNothingIsRefused() {
        refusedAsItStands(HOURS, City.service(city.member));
        refusedAsItStands(PURCHASES, City.with(City.purchase(city.member), "quantity", 2));
        refusedAsItStands("/activities", City.activity(city.member));
    }

    private void refusedAsItStands(String path, Map<String, Object> content) {
        UUID record = City.approved(city.memberStaff(), path, new HashMap<>(content));
        for (Caller caller : List.of(city.memberStaff(), city.leadStaff())) {
            City.verb(caller, path + "/" + record, "correct", Map.of("reason", "更正", "content", content))
                    .statusCode(422)
                    .body("detail", containsString("没有要更正的地方"));
        }
        city.memberStaff().call().get(path + "/" + record).then().body("requested", nullValue());
    }

    @Test
    void aCorrectedChannelMovesTheMoney() {
        UUID record =
                City.approved(city.memberStaff(), PURCHASES, City.with(City.purchase(city.member), "submit", true));
        Map<String, Object> content = City.purchase(city.member);
        String other = "FAIR".equals(content.get("channel")) ? "SHOP" : "FAIR";
        content.put("channel", other);
        City.verb(city.leadStaff(), PURCHASES + "/" + record, "correct", Map.of("reason", "渠道", "content", content))
                .statusCode(200)
                .body("channel", equalTo(other));
        Caller.COMMITTEE
                .call()
                .get("/figures?metrics=consumption_fen&groupBy=channel&from=2024-01-01&to=2024-12-31&organization="
                        + city.member)
                .then()
                .statusCode(200)
                .body("figures", hasSize(1))
                .body("figures[0].group", equalTo(other))
                .body("figures[0].recordsUrl", containsString("channel=" + other));
    }

    /** void or corrected, an activity leaves or moves its figure. */
    @Test
    void anActivityIsCorrectedAndVoided() {
        Map<String, Object> content = City.with(City.activity(city.member), "beneficiaries", 30);
        UUID activity = City.approved(city.memberStaff(), "/activities", City.with(content, "submit", true));
        assertThat(figure("beneficiaries")).isEqualTo(30);
        content.put("beneficiaries", 12);
        content.put("title", "更正后的名称");
        String there = "/activities/" + activity;
        City.verb(city.memberStaff(), there, "correct", Map.of("reason", "人次", "content", content))
                .statusCode(200)
                .body("requested", equalTo("CORRECTION"));
        City.verb(city.leadStaff(), there, "approve", Map.of())
                .statusCode(200)
                .body("title", equalTo("更正后的名称"))
                .body("entries.beneficiaries", equalTo(List.of(30, -18)));
        assertThat(figure("beneficiaries")).isEqualTo(12);
        Map<String, Object> hours = City.with(City.service(city.member), "activityId", activity);
        UUID record = City.approved(city.memberStaff(), HOURS, City.with(hours, "submit", true));
        City.verb(city.leadStaff(), there, "void", Map.of("reason", "未举行")).statusCode(409);
        City.verb(city.leadStaff(), HOURS + "/" + record, "void", Map.of("reason", "未举行"))
                .statusCode(200);
        City.verb(city.leadStaff(), there, "void", Map.of("reason", "未举行"))
                .statusCode(200)
                .body("status", equalTo("VOIDED"));
        assertThat(figure("activities")).isZero();
        assertThat(figure("beneficiaries")).isZero();
    }

    @Test
    void manyAreApprovedEachByItself() {
        List<Map<String, Object>> chosen = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            Response record =
                    City.created(city.memberStaff(), HOURS, City.with(City.service(city.member), "submit", true));
            chosen.add(Map.of("id", City.id(record), "etag", record.jsonPath().getString("etag")));
        }
        chosen.add(Map.of("id", UUID.randomUUID(), "etag", "0"));
        chosen.set(1, Map.of("id", chosen.get(1).get("id"), "etag", "77"));
        city.leadStaff()
                .call()
                .body(Map.of("items", chosen))
                .post(HOURS + "/approve")
                .then()
                .statusCode(207)
                .body("decided", equalTo(2))
                .body("refused", equalTo(2))
                .body("items[0].status", equalTo("APPROVED"))
                .body("items[1].problem.status", equalTo(412))
                .body("items[3].problem.status", equalTo(404));
    }

    @Test
    void whoIsOvertakenIsToldByWhom() {
        Response draft = City.created(city.memberStaff(), HOURS, City.service(city.member));
        Caller colleague = new Caller("colleague-" + city.member, java.util.Set.of("staff"), "", city.member);
        patch(colleague, draft).statusCode(200);
        patch(city.memberStaff(), draft)
                .statusCode(412)
                .body("detail", containsString(colleague.name()))
                .body("detail", containsString("修改了这项内容"));
    }

    private static ValidatableResponse patch(Caller caller, Response record) {
        return caller.call()
                .contentType("application/merge-patch+json; charset=UTF-8")
                .header("If-Match", '"' + record.jsonPath().getString("etag") + '"')
                .body(Map.of("place", caller.name()))
                .patch(HOURS + "/" + City.id(record))
                .then();
    }

    /** What one's own unit handed in waits for somebody else. */
    @Test
    void whatWaitsForALeadIsNotItsOwn() {
        City.created(city.memberStaff(), HOURS, City.with(City.service(city.member), "submit", true));
        City.created(city.leadStaff(), HOURS, City.with(City.service(city.lead), "submit", true));
        String waiting = HOURS + "?withTotal=true&waiting=true";
        city.leadStaff().call().get(waiting).then().body("total", equalTo(2));
        city.leadStaff().call().get(waiting + "&withoutOwn=true").then().body("total", equalTo(1));
    }

    /** A parameter of the year's programme; without it nobody does. */
    @Test
    void aPublishedProgrammeMayAllowApprovingOnesOwn() {
        City.programme(City.body(
                "year",
                2009,
                "recordRules",
                Map.of("ownApproval", true, "starLevels", List.of(), "consumption", List.of())));
        approveOwn("2009-05-06").statusCode(200);
        approveOwn("2010-05-06").statusCode(403);
    }

    private static ValidatableResponse approveOwn(String day) {
        UUID old = City.organization("GOVERNMENT_DEPARTMENT");
        Map<String, Object> hours = City.with(City.service(old), "servedOn", day);
        Response own = City.created(Caller.COMMITTEE, HOURS, City.with(hours, "submit", true));
        return City.verb(Caller.COMMITTEE, HOURS, own, "approve", Map.of());
    }
}
