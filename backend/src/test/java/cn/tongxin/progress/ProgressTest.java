package cn.tongxin.progress;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import cn.tongxin.testing.Caller;
import cn.tongxin.testing.City;
import cn.tongxin.testing.Workbooks;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

/** 四个一: derived from approved activities, with the sentence for what is missing. */
@QuarkusTest
class ProgressTest {
    private static final String YEAR_END = "2024-12-31";
    private City city;
    private UUID chamber;

    @BeforeEach
    void city() {
        for (String kind : List.of("T_LECTURE", "T_CONTEST", "T_EXCHANGE", "T_VISIT")) {
            City.kind(kind, "OTHER", 1);
        }
        City.kind("JOINT_THEME_DAY", "JOINT_THEME_DAY", 2);
        Map<String, Object> withChamber = City.requirement("CHAMBER", "ORGANIZE", "T_EXCHANGE", "T_VISIT");
        withChamber.put("partnerKinds", List.of("CHAMBER"));
        withChamber.put("pairedPartner", true);
        Map<String, Object> joint = City.requirement("JOINT", "ORGANIZE", "JOINT_THEME_DAY");
        joint.put("minMemberUnits", 2);
        city = new City(City.programme(City.body(
                "year",
                2024,
                "requirements",
                List.of(
                        City.requirement("BASE", "PARTICIPATE", "T_LECTURE"),
                        City.requirement("BRAND", "PARTICIPATE", "T_CONTEST"),
                        withChamber,
                        joint),
                "pairingRules",
                List.of(City.pairingRule("商会结对")),
                "policies",
                List.of(
                        Map.of("code", "IDLE_ALLIANCE_DAYS", "value", 90),
                        Map.of("code", "LAGGING_UNIT_DAYS", "value", 30, "from", "2024-07-01")))));
        chamber = City.organization("CHAMBER");
    }

    private static Map<String, Object> activity(UUID organizer, String kind, String day, UUID... participants) {
        Map<String, Object> body = City.with(City.activity(organizer), "kind", kind);
        body.put("startsAt", day + "T09:00:00+08:00");
        body.put("endsAt", day + "T11:00:00+08:00");
        body.put(
                "participants",
                Arrays.stream(participants)
                        .map(id -> Map.of("organizationId", id))
                        .toList());
        return body;
    }

    private static UUID held(UUID organizer, String kind, String day, UUID... participants) {
        return City.approved(Caller.staffOf(organizer), "/activities", activity(organizer, kind, day, participants));
    }

    private void pair(UUID partner, String from, String to) {
        Response pairing = City.created(
                Caller.COMMITTEE,
                "/pairings",
                City.body(
                        "kind",
                        "商会结对",
                        "programmeId",
                        city.programme,
                        "supporterId",
                        city.alliance,
                        "beneficiaryId",
                        partner,
                        "from",
                        from,
                        "to",
                        to));
        City.verb(Caller.COMMITTEE, "/pairings", pairing, "confirm", Map.of()).statusCode(200);
    }

    private static ValidatableResponse progress(UUID alliance, String on) {
        return Caller.AUDITOR
                .call()
                .get("/alliances/" + alliance + "/progress?on=" + on)
                .then()
                .statusCode(200);
    }

    private void isDone(String item, UUID... activities) {
        progress(city.alliance, YEAR_END)
                .body(
                        "items.find { it.code == '" + item + "' }.activityIds",
                        equalTo(Arrays.stream(activities).map(UUID::toString).toList()));
    }

    /** R-05 (1), (2): to take part is to be named or to organize; one unit of the alliance is enough. */
    @Test
    void takingPartCountsWhoeverOrganizes() {
        UUID named = held(city.outsider, "T_LECTURE", "2024-03-01", city.member);
        UUID organized = held(city.second, "T_LECTURE", "2024-03-02");
        held(city.outsider, "T_LECTURE", "2024-03-03");
        isDone("BASE", named, organized);
        progress(city.alliance, YEAR_END)
                .body("items[0].status", equalTo("DONE"))
                .body("items[0].missing", nullValue())
                .body("items[1].status", equalTo("MISSING"))
                .body("items[1].missing", equalTo("还差 1 次：参加“T_CONTEST”。"))
                .body("done", equalTo(1))
                .body("needed", equalTo(4));
    }

    /** What is handed on as a file says the same as the list, and to a lead no more than that. */
    @Test
    void theWorkbookSaysTheSame() {
        held(city.member, "T_LECTURE", "2024-03-01");
        UUID other = new City(city.programme).alliance;
        Map<String, List<List<String>>> sheets = workbook(Caller.COMMITTEE);
        String name = progress(city.alliance, YEAR_END).extract().path("allianceName");
        assertThat(sheets).containsOnlyKeys("任务进度", "尚缺事项", "久未参加单位");
        List<List<String>> matrix = sheets.getOrDefault("任务进度", List.of());
        assertThat(matrix.get(1)).containsExactly("截至 2024年12月31日，由已核定的活动得出");
        assertThat(matrix.get(2)).startsWith("联盟", "完成项数", "要求项数");
        assertThat(matrix.subList(3, matrix.size()))
                .hasSize(2)
                .anySatisfy(row -> assertThat(row)
                        .startsWith(name, "1", "4", "已完成 1/1", "未完成 0/1")
                        .contains("45352.0")); // 2024-03-01, as sheets count days
        assertThat(sheets.get("尚缺事项"))
                .anySatisfy(row -> assertThat(row).startsWith(name).last().isEqualTo("还差 1 次：参加“T_CONTEST”。"));
        assertThat(sheets.get("久未参加单位")).hasSizeGreaterThan(3);
        String others = progress(other, YEAR_END).extract().path("allianceName");
        assertThat(workbook(city.leadStaff()).values())
                .noneMatch(rows -> rows.stream().anyMatch(row -> row.contains(others)));
        assertThat(sheets.get("尚缺事项")).anyMatch(row -> row.contains(others));
    }

    private Map<String, List<List<String>>> workbook(Caller caller) {
        return Workbooks.sheets(caller.call()
                .accept(Workbooks.XLSX)
                .get("/alliances/progress/download?programme=" + city.programme + "&on=" + YEAR_END)
                .then()
                .statusCode(200)
                .extract()
                .asByteArray());
    }

    /** what is not approved counts nowhere. */
    @Test
    void onlyApprovedActivitiesCount() {
        City.created(
                city.memberStaff(),
                "/activities",
                City.with(activity(city.member, "T_LECTURE", "2024-03-01"), "submit", true));
        isDone("BASE");
    }

    /** the year of the programme, from the first minute of its first day to the last of its last. */
    @Test
    void theYearHasTwoEnds() {
        Map<String, Object> before = activity(city.member, "T_LECTURE", "2024-01-01");
        before.put("startsAt", "2023-12-31T15:59:59Z");
        City.approved(city.memberStaff(), "/activities", before);
        Map<String, Object> first = activity(city.member, "T_LECTURE", "2024-01-01");
        first.put("startsAt", "2023-12-31T16:00:00Z");
        UUID counts = City.approved(city.memberStaff(), "/activities", first);
        Map<String, Object> overMidnight = activity(city.member, "T_LECTURE", "2024-12-31");
        overMidnight.put("startsAt", "2024-12-31T15:59:59Z");
        overMidnight.put("endsAt", "2024-12-31T18:00:00Z");
        UUID last = City.approved(city.memberStaff(), "/activities", overMidnight);
        overMidnight.put("startsAt", "2024-12-31T16:00:00Z");
        City.approved(city.memberStaff(), "/activities", overMidnight);
        isDone("BASE", counts, last);
        progress(city.alliance, "2024-12-30").body("items[0].activityIds", contains(counts.toString()));
    }

    /** on the day on which a unit changes alliance, its part is the new one's; the day before, the old one's. */
    @Test
    void theDayOfTheMoveDecidesWhoseItIs() {
        UUID other = city.alliance("另一联盟");
        City.turn(
                        city.alliance,
                        city.member,
                        City.DAY,
                        Map.of("from", "2024-07-01", "role", "MEMBER", "allianceId", other))
                .statusCode(201);
        UUID before = held(city.outsider, "T_LECTURE", "2024-06-30", city.member);
        UUID after = held(city.outsider, "T_LECTURE", "2024-07-01", city.member);
        isDone("BASE", before);
        progress(other, YEAR_END).body("items[0].activityIds", contains(after.toString()));
    }

    /** a membership that ends today counts today. */
    @Test
    void aMembershipThatEndsTodayCountsToday() {
        UUID other = city.alliance("另一联盟");
        City.join(other, city.outsider, "LEAD", City.FROM, "2024-06-30");
        UUID last = held(city.outsider, "T_LECTURE", "2024-06-30");
        held(city.outsider, "T_LECTURE", "2024-07-01");
        progress(other, YEAR_END).body("items[0].activityIds", contains(last.toString()));
    }

    /** R-05 (3), R-06: only with the alliance's own chamber, while it is its own. */
    @Test
    void onlyItsOwnChamberCountsAndOnlyWhileItIs() {
        UUID later = City.organization("CHAMBER");
        pair(chamber, City.FROM, "2024-06-30");
        pair(later, "2024-07-01", YEAR_END);
        UUID alone = held(city.member, "T_EXCHANGE", "2024-03-01");
        UUID stranger = held(city.member, "T_EXCHANGE", "2024-03-02", City.organization("CHAMBER"));
        UUID own = held(city.member, "T_EXCHANGE", "2024-06-30", chamber);
        UUID tooLate = held(city.member, "T_EXCHANGE", "2024-07-01", chamber);
        UUID tooEarly = held(city.member, "T_VISIT", "2024-06-30", later);
        UUID next = held(city.member, "T_VISIT", "2024-07-01", later);
        held(city.outsider, "T_EXCHANGE", "2024-05-01", chamber, city.member);
        progress(city.alliance, YEAR_END)
                .body("items[2].activityIds", contains(own.toString(), next.toString()))
                .body("items[2].almost.activityId", hasSize(4))
                .body("items[2].almost.why", everyItem(containsString("没有与本联盟结对的商（协）会参加")));
        assertThat(progress(city.alliance, YEAR_END).extract().jsonPath().<String>getList("items[2].almost.activityId"))
                .containsExactlyInAnyOrder(
                        alone.toString(), stranger.toString(), tooLate.toString(), tooEarly.toString());
    }

    /** the sentence says what is missing before one can begin. */
    @Test
    void whoHasNoChamberIsToldToPairFirst() {
        progress(city.alliance, YEAR_END)
                .body(
                        "items[2].missing",
                        equalTo("还差 1 次：由本联盟成员单位组织“T_EXCHANGE”或“T_VISIT”，并有与本联盟结对的商（协）会参加（目前没有结对，请先办理结对）。"));
        pair(chamber, City.FROM, YEAR_END);
        progress(city.alliance, YEAR_END).body("items[2].missing", not(containsString("请先")));
        Caller.AUDITOR
                .call()
                .header("Accept-Language", "en")
                .get("/alliances/" + city.alliance + "/progress?on=" + YEAR_END)
                .then()
                .body("items[2].missing", containsString("chamber of commerce that the alliance is paired with"));
    }

    /** R-05 (4), R-07: two units make it joint; the item asks for two of the alliance's own. */
    @Test
    void aJointThemeDayOfOneOwnUnitNearlyCounts() {
        UUID oneOwn = held(city.member, "JOINT_THEME_DAY", "2024-04-01", city.outsider);
        progress(city.alliance, YEAR_END)
                .body("items[3].status", equalTo("MISSING"))
                .body("items[3].almost.activityId", contains(oneOwn.toString()))
                .body("items[3].almost.why", contains("本联盟参加的单位不足 2 家"));
        UUID twoOwn = held(city.member, "JOINT_THEME_DAY", "2024-04-02", city.second);
        isDone("JOINT", twoOwn);
    }

    /** An alliance that was named as a whole took part with all its units of that day. */
    @Test
    void anAllianceNamedAsAWholeTookPart() {
        Map<String, Object> body = activity(city.outsider, "T_CONTEST", "2024-04-01");
        body.put("participants", List.of(Map.of("allianceId", city.alliance)));
        UUID contest = City.approved(city.outsiderStaff(), "/activities", body);
        isDone("BRAND", contest);
    }

    /** An idle alliance and lagging units, by the policy of the day: on the 90th day, not on the 89th. */
    @Test
    void whoIsIdleIsNamedOnTheDayThatThePolicySays() {
        held(city.member, "T_LECTURE", "2024-04-01");
        progress(city.alliance, "2024-06-29")
                .body("idle", equalTo(false))
                .body("idleDays", equalTo(89))
                .body("laggingUnits", empty());
        progress(city.alliance, "2024-06-30")
                .body("idle", equalTo(true))
                .body("lastActivityOn", equalTo("2024-04-01"))
                .body("laggingUnits", empty());
        progress(city.alliance, "2024-07-01")
                .body("laggingUnits.organizationId", hasSize(3))
                .body("laggingUnits.find { it.organizationId == '" + city.member + "' }.idleDays", equalTo(91));
        held(city.second, "T_LECTURE", "2024-07-02", city.lead);
        progress(city.alliance, "2024-07-31")
                .body("laggingUnits.organizationId", contains(city.member.toString()))
                .body("idle", equalTo(false));
        progress(city.alliance, "2024-08-01").body("laggingUnits", hasSize(3));
    }

    /** A change of role is no new beginning. */
    @Test
    void whoChangesItsRoleIsIdleAsLongAsBefore() {
        City.turn(city.alliance, city.second, City.DAY, Map.of("from", "2024-07-20", "role", "DEPUTY"))
                .statusCode(201);
        progress(city.alliance, "2024-08-01")
                .body("laggingUnits.find { it.organizationId == '" + city.second + "' }.idleDays", equalTo(213));
    }

    /** told to who leads on that day, and to nobody else below the committee. */
    @Test
    void aLeadIsToldAboutItsOwnAlliance() {
        String of = "/alliances/" + city.alliance + "/progress?on=" + City.DAY;
        String all = "/alliances/progress?programme=" + city.programme + "&on=" + City.DAY;
        city.alliance("另一联盟");
        Caller.COMMITTEE.call().get(all).then().body("", hasSize(2));
        city.leadStaff().call().get(of).then().statusCode(200);
        city.leadStaff().call().get(all).then().body("allianceId", contains(city.alliance.toString()));
        city.memberStaff().call().get(of).then().statusCode(404);
        city.memberStaff().call().get(all).then().statusCode(200).body("", empty());
        Caller.COMMITTEE.call().get("/alliances/progress").then().statusCode(400);
        Caller.COMMITTEE
                .call()
                .get("/alliances/progress?programme=" + UUID.randomUUID())
                .then()
                .statusCode(400);
    }

    /** Every figure opens its records: a lead opens what its members took part in elsewhere. */
    @Test
    void whatCountsCanBeOpenedByWhoIsTold() {
        UUID elsewhere = held(city.outsider, "T_LECTURE", "2024-03-01", city.member);
        city.leadStaff()
                .call()
                .get("/alliances/" + city.alliance + "/progress?on=" + YEAR_END)
                .then()
                .body("items[0].activityIds", contains(elsewhere.toString()));
        city.leadStaff().call().get("/activities/" + elsewhere).then().statusCode(200);
        Caller.staffOf(city.second)
                .call()
                .get("/activities/" + elsewhere)
                .then()
                .statusCode(404);
    }

    /** 三个一 and rotating leads: another city, and nothing but data. */
    @Test
    void aCityWithThreeItemsAndRotatingLeadsNeedsNoCode() {
        City.kind("NEIGHBOURHOOD_TALK", "OTHER", 1);
        Map<String, Object> twice = City.requirement("TALK", "ORGANIZE", "NEIGHBOURHOOD_TALK");
        twice.put("minimum", 2);
        twice.put("partnerKinds", List.of("COMMUNITY"));
        City three = new City(City.programme(City.body(
                "year",
                2024,
                "allianceRules",
                City.body(
                        "leads", Map.of("min", 1, "max", 1),
                        "leadKinds", List.of(),
                        "leadTermMonths", 4,
                        "deputies", Map.of("min", 0),
                        "deputyKinds", List.of(),
                        "chambers", Map.of("min", 0)),
                "requirements",
                List.of(
                        City.requirement("LECTURE", "PARTICIPATE", "T_LECTURE"),
                        City.requirement("THEME", "ORGANIZE", "JOINT_THEME_DAY"),
                        twice))));
        UUID community = City.organization("COMMUNITY");
        held(three.member, "NEIGHBOURHOOD_TALK", "2024-02-01", community);
        City.changeLead(three.alliance, three.second, "2024-05-01").statusCode(200);
        progress(three.alliance, YEAR_END)
                .body("items.code", contains("LECTURE", "THEME", "TALK"))
                .body("items[2].status", equalTo("PART"))
                .body("items[2].missing", equalTo("还差 1 次：由本联盟成员单位组织“NEIGHBOURHOOD_TALK”，并有社区参加。"));
        Caller.AUDITOR
                .call()
                .get("/alliances/" + three.alliance + "?on=2024-08-31")
                .then()
                .body("warnings", empty());
        Caller.AUDITOR
                .call()
                .get("/alliances/" + three.alliance + "?on=2024-09-01")
                .then()
                .body("warnings.rule", contains("R-01"));
    }
}
